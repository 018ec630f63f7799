import {geoArea} from "d3";
import type {ListedArea} from "./listedAreas.ts";
import {polygonsByShape, type Polygon} from "./polygonsByShape.ts";
import type {Atlas, Part} from "./worldAreas.ts";

/** Boxes that hold nothing of their shape, or the mainland of one that is an area itself; in words. */
export function strayBoxes<P extends Part>(parts: readonly P[], areas: readonly ListedArea[], atlas: Atlas): {of: P; says: string}[] {
  const places = polygonsByShape(atlas);
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
