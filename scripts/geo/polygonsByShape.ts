import {feature} from "topojson-client";
import type {Atlas} from "./worldAreas.ts";

/** A polygon of a shape: a ring of points, and holes. */
export type Polygon = readonly GeoJSON.Position[][];
/** What the atlas draws of each shape. */
export type ByShape = ReadonlyMap<string, readonly Polygon[]>;

/** The polygons of each shape of the atlas, by its code. */
export function polygonsByShape(atlas: Atlas): ByShape {
  const {features} = feature(atlas, atlas.objects.countries);
  return new Map(features.map(({properties, geometry}) => [properties.a3, polygonsOf(geometry)]));
}

const polygonsOf = (geometry: GeoJSON.Geometry): Polygon[] =>
  geometry.type === "MultiPolygon" ? geometry.coordinates : geometry.type === "Polygon" ? [geometry.coordinates] : [];
