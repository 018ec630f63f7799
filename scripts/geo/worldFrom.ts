import {geoArea} from "d3";
import {feature} from "topojson-client";
import type {World} from "../../src/model/world.ts";
import {disputedLines} from "./disputedLines.ts";
import type {GeoTables} from "./geoTables.ts";
import {simplifyWorld, type Detail, type Outline} from "./simplifyWorld.ts";
import {smallAreas} from "./smallAreas.ts";
import {worldAreas, type Atlas} from "./worldAreas.ts";

/** Steradians of the smallest area that can be seen without a marker when the world is 960 pixels wide: about 5 pixels. */
const visible = 1.8e-4;

/** The world of the maps, out of the atlas and the tables of `data/geo`. `areas` are the ids of the area list. */
export function worldFrom(atlas: Atlas, tables: GeoTables, areas: readonly string[], detail: Detail): World {
  const shapes = worldAreas(
    atlas,
    tables.parts,
    tables.merged,
    tables.undrawn.map(({id}) => id)
  );
  const known = new Set(areas);
  const world: Outline = {
    type: "Topology",
    arcs: atlas.arcs,
    ...(atlas.transform === undefined ? {} : {transform: atlas.transform}),
    objects: {
      areas: {type: "GeometryCollection", geometries: shapes.filter(({id}) => known.has(id))},
      unassigned: {type: "GeometryCollection", geometries: shapes.filter(({id}) => !known.has(id))}
    }
  };
  const coarse = simplifyWorld(world, detail);
  const markers = smallAreas(coarse, visible, tables.points);
  dropSpecks(coarse);
  return {
    type: "Topology",
    ...(coarse.transform === undefined ? {} : {transform: coarse.transform}),
    objects: coarse.objects,
    arcs: coarse.arcs,
    markers,
    disputed: disputedLines(coarse, tables.disputed),
    merged: Object.fromEntries(tables.merged.map(({shape, into}) => [shape, into])),
    undrawn: tables.undrawn
  };
}

/** What is smaller than a step of the grid (Vatican City) has no shape left: its marker stands for it. */
function dropSpecks(world: Outline): void {
  const {areas} = world.objects;
  const sizes = feature(world, areas).features.map((shape) => geoArea(shape));
  areas.geometries = areas.geometries.filter((_, index) => (sizes[index] ?? 0) > 0);
}
