import {geoArea, geoDistance} from "d3";
import {feature} from "topojson-client";
import type {Marker} from "../../src/model/world.ts";
import type {ListedArea} from "./wantWhole.ts";
import type {Atlas, Part} from "./worldAreas.ts";

/** So far from what is drawn of its area, or of the sub-region, a marker may stand: in radians, five degrees. */
const near = (5 * Math.PI) / 180;

/** A polygon of a shape: a ring of points, and holes. */
type Polygon = readonly GeoJSON.Position[][];
/** What the atlas draws of each shape. */
type Places = ReadonlyMap<string, readonly Polygon[]>;

/** Points that stand far from their area, as where longitude and latitude are exchanged or a sign is lost; in words. */
export function strayPoints<P extends Marker>(points: readonly P[], areas: readonly ListedArea[], atlas: Atlas): {of: P; says: string}[] {
  const places = placesOf(atlas);
  return points
    .filter((point) => !isNear(point, areas, places))
    .map((of) => ({of, says: `longitude ${of.lon}, latitude ${of.lat} is far from ${of.id}; are they exchanged, or is a sign lost?`}));
}

/** Boxes that hold nothing of their shape, or the mainland of one that is an area itself; in words. */
export function strayBoxes<P extends Part>(parts: readonly P[], areas: readonly ListedArea[], atlas: Atlas): {of: P; says: string}[] {
  const places = placesOf(atlas);
  return parts.flatMap((of) => {
    const polygons = places.get(of.from) ?? [];
    const held = polygons.filter((polygon) => isWithin(polygon, of));
    if (held.length === 0) return [{of, says: `no land of ${of.from} lies in the box; expected the box around ${of.area}`}];
    const isArea = areas.some(({id}) => id === of.from);
    return isArea && held.some((polygon) => polygon === largestOf(polygons))
      ? [{of, says: `the box holds the mainland of ${of.from}; expected ${of.area} alone`}]
      : [];
  });
}

function placesOf(atlas: Atlas): Places {
  const {features} = feature(atlas, atlas.objects.countries);
  return new Map(features.map(({properties, geometry}) => [properties.a3, polygonsOf(geometry)]));
}

const polygonsOf = (geometry: GeoJSON.Geometry): Polygon[] =>
  geometry.type === "MultiPolygon" ? geometry.coordinates : geometry.type === "Polygon" ? [geometry.coordinates] : [];

/** Whether a polygon begins in a box: so the map decides it. */
function isWithin([ring = []]: Polygon, {west, south, east, north}: Part): boolean {
  const [lon = NaN, lat = NaN] = ring[0] ?? [];
  return lon >= west && lon <= east && lat >= south && lat <= north;
}

const largestOf = (polygons: readonly Polygon[]): Polygon | undefined => {
  const sized = polygons.map((polygon) => ({polygon, size: geoArea({type: "Polygon", coordinates: [...polygon]})}));
  return sized.reduce<(typeof sized)[number] | undefined>((one, other) => (one && one.size >= other.size ? one : other), undefined)
    ?.polygon;
};

/** Whether a marker stands by its area; what the atlas does not draw as a shape of its own has neighbours of its sub-region there. */
function isNear({id, lon, lat}: Marker, areas: readonly ListedArea[], places: Places): boolean {
  const own = areas.find((area) => area.id === id);
  const neighbours = areas.filter(({subregion}) => subregion === own?.subregion).map((area) => area.id);
  const polygons = places.get(id) ?? neighbours.flatMap((other) => places.get(other) ?? []);
  return polygons.some((polygon) => polygon.some((ring) => ring.some(([x = 0, y = 0]) => geoDistance([lon, lat], [x, y]) < near)));
}
