import type {GeometryCollection, Topology} from "topojson-specification";

/** A point that stands for an area too small to see on a map of the world; degrees. */
export type Marker = {readonly id: string; readonly lon: number; readonly lat: number};

/** A boundary that is not agreed between two areas (or shapes of the atlas); lines of [longitude, latitude]. */
export type DisputedLine = {readonly a: string; readonly b: string; readonly lines: readonly (readonly [number, number])[][]};

export const undrawnReasons = ["antarctica", "noResidents"] as const;
export type UndrawnReason = (typeof undrawnReasons)[number];

/** `data/geo/world.json`: the shapes of all areas, written by `npm run geo`. Ids are those of the area list. */
export type World = Topology<{
  areas: GeometryCollection;
  /** Land that the atlas gives to nobody (Siachen Glacier). */
  unassigned: GeometryCollection;
}> & {
  readonly markers: readonly Marker[];
  readonly disputed: readonly DisputedLine[];
  /** Shapes of the atlas that are no areas of ours, with the area they are drawn as part of. */
  readonly merged: Readonly<Record<string, string>>;
  /** Areas of our list that are drawn nowhere. */
  readonly undrawn: readonly {readonly id: string; readonly reason: UndrawnReason}[];
};
