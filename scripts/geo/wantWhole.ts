import type {World} from "../../src/model/world.ts";
import type {GeoTables} from "./geoTables.ts";
import type {ListedArea} from "./listedAreas.ts";
import {strayBoxes} from "./strayBoxes.ts";
import {strayPoints} from "./strayPoints.ts";
import type {Atlas} from "./worldAreas.ts";

/** Throws all that is wrong with a world, a sentence on each line: an area that is nowhere, a member that is left away, a point chosen in another place, a box around another land. */
export function wantWhole(world: World, areas: readonly ListedArea[], atlas: Atlas, tables: Pick<GeoTables, "points" | "parts">): void {
  const shown = new Set([...world.objects.areas.geometries, ...world.markers].map(({id}) => id));
  const undrawn = new Set(world.undrawn.map(({id}) => id));
  const lost = areas.filter(({id}) => !shown.has(id) && !undrawn.has(id));
  const faults = [
    ...lost.map(({id}) => `${id} is nowhere on the map: it wants a point in data/geo/points.csv, or a reason in data/geo/undrawn.csv`),
    ...sayAway(world.undrawn, areas).map((says) => `data/geo/undrawn.csv ${says}`),
    ...strayPoints(tables.points, areas, atlas).map(({says}) => `data/geo/points.csv: ${says}`),
    ...strayBoxes(tables.parts, areas, atlas).map(({of, says}) => `data/geo/parts.csv, ${of.area}: ${says}`)
  ];
  if (faults.length > 0) throw new Error(faults.join("\n"));
}

/** Says of each member of the United Nations that is left away that it cannot be. */
export const sayAway = (undrawn: World["undrawn"], areas: readonly ListedArea[]): string[] =>
  areas
    .filter(({id, isMember}) => isMember && undrawn.some((one) => one.id === id))
    .map(({id}) => `leaves ${id} away, a member of the United Nations; expected areas without people who live there`);
