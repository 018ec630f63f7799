import {quantize} from "topojson-client";
import {filter, presimplify, simplify, sphericalRingArea, sphericalTriangleArea} from "topojson-simplify";
import type {GeometryCollection, MultiPolygon, Topology} from "topojson-specification";

export type Outline = Topology<{areas: GeometryCollection; unassigned: GeometryCollection}>;
export type Detail = {
  /** Points that change a shape by less than this many steradians go. */
  readonly point: number;
  /** Islands smaller than this many steradians go, unless they are an area's largest. */
  readonly island: number;
  /** Steps of the grid on which the points come to lie, in each direction. */
  readonly steps: number;
};

/** Areas smaller than this many steradians (60,000 km²) keep finer shores, since maps of a region show them from near. */
const small = 1.5e-3;
const gain = 5;

/** The same world with fewer points. Every area keeps its largest polygon, and every ring at least a triangle. */
export function simplifyWorld(world: Outline, {point, island, steps}: Detail): Outline {
  const fine = presimplify(world, sphericalTriangleArea) as Outline;
  const fineArcs = new Set<number>();
  const arcs = new Set<number>();
  for (const geometry of fine.objects.areas.geometries) {
    const shape = geometry as MultiPolygon;
    dropIslands(fine, shape, island);
    const isSmall = sizesOf(fine, shape).reduce((sum, size) => sum + size, 0) < small;
    for (const index of shape.arcs.flat(2)) (isSmall ? fineArcs : arcs).add(index < 0 ? ~index : index);
  }
  for (const arc of arcs.union(fineArcs)) keepForm(fine.arcs[arc] ?? [], fineArcs.has(arc) ? gain : 1);
  // filter() without a test drops the arcs nobody uses any more.
  const coarse = filter(simplify(fine, point) as Outline, () => true) as Outline;
  return quantize(coarse, steps) as Outline;
}

/** Takes the small islands out of a shape, in place. */
function dropIslands(world: Outline, shape: MultiPolygon, island: number): void {
  const sizes = sizesOf(world, shape);
  const largest = Math.max(...sizes);
  shape.arcs = shape.arcs.filter((polygon, index) => {
    const size = sizes[index] ?? 0;
    const isIsland = polygon.length === 1 && polygon[0]?.length === 1;
    return size === largest || size >= island || !isIsland;
  });
}

/** The third number of a point is its weight. The weightiest inner points (three of a closed arc, one of an open one) outlast any limit. */
function keepForm(arc: number[][], gain: number): void {
  const inner = arc.slice(1, -1);
  const isClosed = arc[0]?.[0] === arc.at(-1)?.[0] && arc[0]?.[1] === arc.at(-1)?.[1];
  for (const spot of inner) spot[2] = (spot[2] ?? 0) * gain;
  const weightiest = inner.toSorted((a, b) => (b[2] ?? 0) - (a[2] ?? 0)).slice(0, isClosed ? 3 : gain > 1 ? 1 : 0);
  for (const spot of weightiest) spot[2] = Infinity;
}

const sizesOf = (world: Outline, shape: MultiPolygon): number[] =>
  shape.arcs.map((polygon) => sphericalRingArea(ringOf(world, polygon[0] ?? []) as never, false));

function ringOf({arcs}: Outline, ring: readonly number[]): number[][] {
  return ring.flatMap((index) => (index < 0 ? [...(arcs[~index] ?? [])].reverse() : (arcs[index] ?? [])));
}
