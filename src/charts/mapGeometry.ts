import {geoPath, type GeoProjection} from "d3";
import {feature} from "topojson-client";
import type {World} from "../model/world.ts";
import {landCores} from "./landCores.ts";
import {regionFrame, worldFrame, type MapFrame} from "./mapFrame.ts";
import {pathData} from "./pathData.ts";

/** One area on the map, in units of its viewBox. */
export type MapShape = {
  readonly id: string;
  /** The `d` of its path; "" where nothing of it is in sight. */
  readonly d: string;
  /** Where its ring stands, if it needs one to be seen. */
  readonly ring: readonly [x: number, y: number] | null;
};
type MapGeometry = {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly MapShape[];
  /** Land that belongs to no area of the list, and the boundaries that are not agreed. */
  readonly unassigned: string;
  readonly disputed: string;
};

/** Shapes with a marker get a ring where they are smaller than this many pixels square on a map 960 pixels wide. */
const visible = 20;

type MapView = {readonly width: number; readonly fit?: readonly string[] | undefined};

/** Every map of the world has the same shapes: each view is projected once. */
const projected = new WeakMap<World, Map<string, MapGeometry>>();

/** Every area of the world, projected: whole, or as near as the areas of `fit` allow. */
export function mapGeometry(world: World, view: MapView): MapGeometry {
  const views = projected.get(world) ?? new Map<string, MapGeometry>();
  projected.set(world, views);
  const key = JSON.stringify([view.width, view.fit]);
  const geometry = views.get(key) ?? project(world, view);
  views.set(key, geometry);
  return geometry;
}

function project(world: World, {width, fit}: MapView): MapGeometry {
  const land = feature(world, world.objects.areas);
  const {projection, height}: MapFrame = fit === undefined ? worldFrame(land, width) : regionFrame(landOf(world, land, fit), width);
  const area = geoPath(projection);
  const isSmall = (size: number) => size * (960 / width) ** 2 < visible;
  const markers = new Map(world.markers.map((marker) => [marker.id, marker]));
  const ringOf = (id: string, size: number) => {
    const marker = markers.get(id);
    return marker !== undefined && isSmall(size) ? place(projection, [marker.lon, marker.lat], width, height) : null;
  };
  const drawn = land.features.map((shape) => {
    const id = String(shape.id);
    return {id, d: pathData(shape, projection), ring: ringOf(id, area.area(shape))};
  });
  const ids = new Set(drawn.map(({id}) => id));
  const undrawn = world.markers.filter(({id}) => !ids.has(id)).map(({id}) => ({id, d: "", ring: ringOf(id, 0)}));
  return {
    width,
    height,
    shapes: [...drawn, ...undrawn],
    unassigned: pathData(feature(world, world.objects.unassigned), projection),
    disputed: pathData(
      {type: "MultiLineString", coordinates: world.disputed.flatMap(({lines}) => lines) as [number, number][][]},
      projection
    )
  };
}

/** What a region map is fitted to: the shapes of its areas, and the points of those that have none. */
function landOf(world: World, land: GeoJSON.FeatureCollection, fit: readonly string[]): GeoJSON.FeatureCollection {
  const wanted = new Set(fit);
  const shapes = land.features
    .filter(({id}) => wanted.has(String(id)))
    .map((shape): GeoJSON.Feature => {
      const core = wanted.size > 1 ? landCores[String(shape.id)] : undefined;
      return core === undefined ? shape : {...shape, geometry: {type: "MultiPoint", coordinates: [...core]}};
    });
  const ids = new Set(shapes.map(({id}) => id));
  const points = world.markers.filter(({id}) => wanted.has(id) && !ids.has(id));
  const features = points.map(({lon, lat}): GeoJSON.Feature => ({
    type: "Feature",
    properties: {},
    geometry: {type: "Point", coordinates: [lon, lat]}
  }));
  if (shapes.length + features.length === 0) throw new Error(`none of the areas ${fit.join(", ")} is on the map`);
  return {type: "FeatureCollection", features: [...shapes, ...features]};
}

/** A point of the map, in whole units; null outside its frame. */
function place(projection: GeoProjection, at: [number, number], width: number, height: number): [number, number] | null {
  const [x, y] = projection(at) ?? [-1, -1];
  return x >= 0 && y >= 0 && x <= width && y <= height ? [Math.round(x), Math.round(y)] : null;
}
