import {geoPath, type GeoProjection} from "d3";
import {feature} from "topojson-client";
import type {World} from "../model/world.ts";
import {landCores} from "./landCores.ts";
import {worldFrame} from "./mapFrame.ts";

type Corners = readonly [west: number, north: number, east: number, south: number];
/** A part of the map of the world, in its units. */
type MapBox = readonly [x: number, y: number, width: number, height: number];

/** No part of the map is narrower than this, as a share of its width: about 15 degrees. */
const narrowest = 0.04;
/** Neighbours on both rims of the map lie at least so far apart, as a share of its width. */
const farApart = 0.4;

const placed = new WeakMap<World, Map<number, ReadonlyMap<string, Corners>>>();

/**
 * The part of the map of the world, so many units wide, that shows some areas: of each its largest piece of land, for far islands would make all others small.
 * A region that the rim of the map cuts in two (`isRegion`) is shown where more of its areas are. Null where none is on the map.
 */
export function mapBox(ids: readonly string[], world: World, {width, isRegion}: {width: number; isRegion: boolean}): MapBox | null {
  const all = cornersOf(world, width);
  const known = ids.flatMap((id) => {
    const corners = all.get(id);
    return corners ? [{id, corners: ids.length > 1 && id in landCores ? (all.get(`${id} core`) ?? corners) : corners}] : [];
  });
  const near = isRegion ? largerSide(known, width * farApart) : known;
  if (near.length === 0) return null;
  const edge = (index: 0 | 1 | 2 | 3, pick: (...values: number[]) => number) => pick(...near.map(({corners}) => corners[index]));
  const [west, north, east, south] = [edge(0, Math.min), edge(1, Math.min), edge(2, Math.max), edge(3, Math.max)];
  const least = width * narrowest;
  const [w, h] = [Math.max(east - west, least), Math.max(south - north, least / 2)];
  const [x, y] = [(west + east - w) / 2, (north + south - h) / 2];
  return [Math.round(x), Math.round(y), Math.round(w), Math.round(h)];
}

type Placed = {readonly id: string; readonly corners: Corners};

/** Those on the side of the widest gap where more are; all where no gap is wide. */
function largerSide(areas: readonly Placed[], wide: number): readonly Placed[] {
  const inOrder = areas.toSorted((a, b) => middle(a) - middle(b));
  const cut = inOrder.findIndex((area, i) => i > 0 && middle(area) - middle(inOrder[i - 1] ?? area) > wide);
  if (cut === -1) return areas;
  return cut > inOrder.length / 2 ? inOrder.slice(0, cut) : inOrder.slice(cut);
}

const middle = ({corners: [west, , east]}: Placed): number => (west + east) / 2;

function cornersOf(world: World, width: number): ReadonlyMap<string, Corners> {
  const views = placed.get(world) ?? new Map<number, ReadonlyMap<string, Corners>>();
  placed.set(world, views);
  const known = views.get(width) ?? measured(world, width);
  views.set(width, known);
  return known;
}

function measured(world: World, width: number): ReadonlyMap<string, Corners> {
  const land = feature(world, world.objects.areas);
  const {projection} = worldFrame(land, width);
  const points = world.markers.map(({id, lon, lat}): [string, Corners] => [id, around([[lon, lat]], projection)]);
  const shapes = land.features.map((shape): [string, Corners] => [String(shape.id), largest(shape, projection)]);
  const cores = Object.entries(landCores).map(([id, core]): [string, Corners] => [`${id} core`, around(core, projection)]);
  return new Map([...points, ...shapes, ...cores]);
}

/** The corners of the largest piece of a shape. */
function largest(shape: GeoJSON.Feature, projection: GeoProjection): Corners {
  const path = geoPath(projection);
  const {geometry} = shape;
  const pieces =
    geometry.type === "MultiPolygon" ? geometry.coordinates.map((coordinates) => ({type: "Polygon" as const, coordinates})) : [geometry];
  const [first = geometry] = pieces.toSorted((a, b) => path.area(b) - path.area(a));
  const [[west, north], [east, south]] = path.bounds(first);
  return [west, north, east, south];
}

function around(points: readonly (readonly [number, number])[], projection: GeoProjection): Corners {
  const at = points.map(([lon, lat]): readonly [number, number] => projection([lon, lat]) ?? [0, 0]);
  const [xs, ys] = [at.map(([x]) => x), at.map(([, y]) => y)];
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}
