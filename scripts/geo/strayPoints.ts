import {geoDistance} from "d3";
import type {Marker} from "../../src/model/world.ts";
import type {ListedArea} from "./listedAreas.ts";
import {polygonsByShape, type ByShape} from "./polygonsByShape.ts";
import type {Atlas} from "./worldAreas.ts";

/** So far from what is drawn of its area, or of the sub-region, a marker may stand: in radians, five degrees. */
const near = (5 * Math.PI) / 180;

/** Points that stand far from their area, as where longitude and latitude are exchanged or a sign is lost; in words. */
export function strayPoints<P extends Marker>(points: readonly P[], areas: readonly ListedArea[], atlas: Atlas): {of: P; says: string}[] {
  const places = polygonsByShape(atlas);
  return points
    .filter((point) => !isNear(point, areas, places))
    .map((of) => ({
      of,
      says: `longitude ${of.lon}, latitude ${of.lat} is far from ${of.id}; expected a place within 5 degrees of its land: are they exchanged, or is a sign lost?`
    }));
}

/** Whether a marker stands by its area; what the atlas does not draw as a shape of its own has neighbours of its sub-region there. */
function isNear({id, lon, lat}: Marker, areas: readonly ListedArea[], places: ByShape): boolean {
  const own = areas.find((area) => area.id === id);
  const neighbours = areas.filter(({subregion}) => subregion === own?.subregion).map((area) => area.id);
  const polygons = places.get(id) ?? neighbours.flatMap((other) => places.get(other) ?? []);
  return polygons.some((polygon) => polygon.some((ring) => ring.some(([x = 0, y = 0]) => geoDistance([lon, lat], [x, y]) < near)));
}
