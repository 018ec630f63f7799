import {geoDistance} from "d3";
import {feature} from "topojson-client";
import type {Marker, World} from "../../src/model/world.ts";
import type {Atlas} from "./worldAreas.ts";

/** What the map wants to know of an area: who is a member of the United Nations is drawn, and neighbours are of one sub-region. */
export type ListedArea = {readonly id: string; readonly isMember: boolean; readonly subregion: string};

/** So far from what is drawn of its area, or of the sub-region, a marker may stand: in radians, five degrees. */
const near = (5 * Math.PI) / 180;

/** Throws all that is wrong with a world, a sentence on each line: an area that is nowhere, a member that is left away, a point chosen in another place. */
export function wantWhole(world: World, areas: readonly ListedArea[], atlas: Atlas, points: readonly Marker[]): void {
  const shown = new Set([...world.objects.areas.geometries, ...world.markers].map(({id}) => id));
  const undrawn = new Set(world.undrawn.map(({id}) => id));
  const lost = areas.filter(({id}) => !shown.has(id) && !undrawn.has(id));
  const places = placesOf(atlas);
  const astray = points.filter((point) => !isNear(point, areas, places));
  const faults = [
    ...lost.map(({id}) => `${id} is nowhere on the map: it wants a point in data/geo/points.csv, or a reason in data/geo/undrawn.csv`),
    ...sayAway(world.undrawn, areas).map((says) => `data/geo/undrawn.csv ${says}`),
    ...astray.map(({id, lon, lat}) => `data/geo/points.csv: longitude ${lon}, latitude ${lat} is far from ${id}; are they exchanged?`)
  ];
  if (faults.length > 0) throw new Error(faults.join("\n"));
}

/** Says of each member of the United Nations that is left away that it cannot be. */
export const sayAway = (undrawn: World["undrawn"], areas: readonly ListedArea[]): string[] =>
  areas
    .filter(({id, isMember}) => isMember && undrawn.some((one) => one.id === id))
    .map(({id}) => `leaves ${id} away, a member of the United Nations; expected areas without people who live there`);

type Places = ReadonlyMap<string, readonly GeoJSON.Position[]>;

/** The points that the atlas draws of each shape. */
function placesOf(atlas: Atlas): Places {
  const {features} = feature(atlas, atlas.objects.countries);
  return new Map(features.map(({properties, geometry}) => [properties.a3, pointsOf(geometry)]));
}

const pointsOf = (geometry: GeoJSON.Geometry): GeoJSON.Position[] =>
  geometry.type === "MultiPolygon" ? geometry.coordinates.flat(2) : geometry.type === "Polygon" ? geometry.coordinates.flat() : [];

/** Whether a marker stands by its area; what the atlas does not draw as a shape of its own has neighbours of its sub-region there. */
function isNear({id, lon, lat}: Marker, areas: readonly ListedArea[], places: Places): boolean {
  const own = areas.find((area) => area.id === id);
  const neighbours = areas.filter(({subregion}) => subregion === own?.subregion).map((area) => area.id);
  const points = places.get(id) ?? neighbours.flatMap((other) => places.get(other) ?? []);
  return points.some(([x = 0, y = 0]) => geoDistance([lon, lat], [x, y]) < near);
}
