import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import {mapGeometry} from "../../charts/mapGeometry.ts";
import type {Country} from "../../model/area.ts";
import {worldGeometry} from "../../site/worldGeometry.ts";

/** Where a country lies: the land around it, its own, and a ring where that is too small to be seen. */
export type Locator = {
  readonly width: number;
  readonly height: number;
  readonly land: string;
  readonly own: string;
  readonly ring: readonly [x: number, y: number] | null;
};

/** Units of the map across: so few that its lines are short. */
const width = 120;

/** The country among those of its subregion; null where it is not on the map. */
export function countryLocator(country: Country, as: LocalAtlas): Locator | null {
  const world = worldGeometry();
  const held = new Set([...world.objects.areas.geometries.map(({id}) => String(id)), ...world.markers.map(({id}) => id)]);
  if (!held.has(country.id)) return null;
  const near = as.pages.filter(({id, subregion}) => id !== country.id && subregion !== null && subregion === country.subregion);
  const fit = [country.id, ...near.map(({id}) => id)].filter((id) => held.has(id));
  const {height, shapes} = mapGeometry(world, {width, fit: fit.toSorted()});
  const own = shapes.find(({id}) => id === country.id);
  if (!own || (own.d === "" && own.ring === null)) return null;
  const land = shapes.filter(({id}) => id !== country.id).map(({d}) => d);
  return {width, height, land: land.join(""), own: own.d, ring: own.ring};
}
