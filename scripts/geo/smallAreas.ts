import {geoArea, geoCentroid} from "d3";
import {feature} from "topojson-client";
import type {Marker} from "../../src/model/world.ts";
import type {Outline} from "./simplifyWorld.ts";

/**
 * A marker for each area smaller than `steradians`, in the middle of its largest polygon or at the point chosen for it.
 * A point chosen for an area that is not drawn makes a marker too.
 */
export function smallAreas(world: Outline, steradians: number, points: readonly Marker[]): Marker[] {
  const chosen = new Map(points.map((point) => [point.id, point]));
  const drawn = new Set(world.objects.areas.geometries.map(({id}) => id));
  const markers = feature(world, world.objects.areas).features.flatMap(({id, geometry}): Marker[] => {
    if (geometry.type !== "MultiPolygon") throw new Error(`${id} is drawn as ${geometry.type}`);
    if (geoArea(geometry) >= steradians) return [];
    return [chosen.get(String(id)) ?? {id: String(id), ...middleOf(geometry.coordinates)}];
  });
  return [...markers, ...points.filter(({id}) => !drawn.has(id))].sort((a, b) => (a.id < b.id ? -1 : 1));
}

function middleOf(polygons: GeoJSON.Position[][][]): {lon: number; lat: number} {
  const sized = polygons
    .map((coordinates) => ({type: "Polygon" as const, coordinates}))
    .map((polygon) => ({polygon, size: geoArea(polygon)}));
  const largest = sized.reduce((one, other) => (other.size > one.size ? other : one));
  const [lon, lat] = geoCentroid(largest.polygon);
  return {lon: Number(lon.toFixed(2)), lat: Number(lat.toFixed(2))};
}
