import type {World} from "../../src/model/world.ts";
import {Complaints} from "../../src/sources/complaints.ts";
import type {ListedArea} from "./listedAreas.ts";
import {tellStrays, type Decided} from "./tellStrays.ts";
import type {Atlas} from "./worldAreas.ts";

/** Throws all that is wrong with a world: an area that is nowhere, and what has been decided astray, at its cell. */
export function wantWhole(world: World, areas: readonly ListedArea[], atlas: Atlas, decided: Decided): void {
  const complaints = new Complaints();
  const shown = new Set([...world.objects.areas.geometries, ...world.markers].map(({id}) => id));
  const undrawn = new Set(world.undrawn.map(({id}) => id));
  for (const {id} of areas.filter((area) => !shown.has(area.id) && !undrawn.has(area.id)))
    complaints.aboutFile(`${decided.folder}/points.csv`, `${id} is nowhere on the map; expected a point here, or a reason in undrawn.csv`);
  tellStrays(decided, areas, atlas, complaints);
  if (complaints.all.length > 0) throw complaints.asError();
}
