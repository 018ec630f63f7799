import {mergeArcs} from "topojson-client";
import type {GeometryCollection, MultiPolygon, Polygon, Topology} from "topojson-specification";

/** The atlas as its package brings it; `a3` is an alpha-3 code, or the atlas's own for land without one. */
export type Atlas = Topology<{countries: GeometryCollection<{a3: string}>}>;
/** Polygons of one shape that lie in a box of degrees are an area of their own. */
export type Part = {area: string; from: string; west: number; south: number; east: number; north: number};
export type Merger = {shape: string; into: string};
export type Shape = MultiPolygon & {id: string};

/** Our areas out of the atlas's shapes: parts taken out, shapes without a code of their own joined, the undrawn left away. */
export function worldAreas(atlas: Atlas, parts: readonly Part[], mergers: readonly Merger[], undrawn: readonly string[]): Shape[] {
  const shapes = new Map<string, number[][][]>();
  const found = new Set<Part>();
  for (const geometry of atlas.objects.countries.geometries) {
    const shape = (geometry.properties as {a3: string}).a3;
    for (const polygon of polygonsOf(geometry as Polygon | MultiPolygon)) {
      const part = partAt(startOf(atlas, polygon), shape, parts);
      if (part) found.add(part);
      const id = part?.area ?? shape;
      shapes.set(id, [...(shapes.get(id) ?? []), polygon]);
    }
  }
  for (const part of parts) if (!found.has(part)) throw new Error(`the atlas has no polygon of ${part.from} in the box of ${part.area}`);
  for (const {shape, into} of mergers) {
    const [one, other] = [shapes.get(into), shapes.get(shape)];
    if (one === undefined || other === undefined) throw new Error(`the atlas has no ${shape} to join to ${into}`);
    shapes.set(into, mergeArcs(atlas, [asShape(into, one), asShape(shape, other)]).arcs);
    shapes.delete(shape);
  }
  for (const id of undrawn) shapes.delete(id);
  return [...shapes].map(([id, arcs]) => asShape(id, arcs)).sort((a, b) => (a.id < b.id ? -1 : 1));
}

const asShape = (id: string, arcs: number[][][]): Shape => ({type: "MultiPolygon", id, arcs});

const polygonsOf = (geometry: Polygon | MultiPolygon): number[][][] => (geometry.type === "Polygon" ? [geometry.arcs] : geometry.arcs);

const partAt = ([lon, lat]: [number, number], shape: string, parts: readonly Part[]): Part | undefined =>
  parts.find((part) => part.from === shape && lon >= part.west && lon <= part.east && lat >= part.south && lat <= part.north);

/** The first point of a polygon, in degrees: an arc's first point is not a difference. */
function startOf({arcs, transform}: Atlas, polygon: number[][]): [number, number] {
  const index = polygon[0]?.[0] ?? 0;
  const arc = arcs[index < 0 ? ~index : index] ?? [];
  const [x = 0, y = 0] = arc[0] ?? [];
  const {scale, translate} = transform ?? {scale: [1, 1], translate: [0, 0]};
  return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
}
