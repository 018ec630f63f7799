import type {Observation} from "../model/observation.ts";
import {undust} from "./undust.ts";

/** How the values of a group's countries spread. Every country counts once, however many people live there. */
export type Distribution = {
  readonly group: string;
  /** Countries with a value, and members of the group. */
  readonly n: number;
  readonly of: number;
  readonly min: number;
  readonly q1: number;
  readonly median: number;
  readonly q3: number;
  readonly max: number;
  readonly weighted: false;
};

/** The quantile `p` (0–1) of ascending numbers, interpolated between neighbours (type 7, as in spreadsheets); null without numbers. */
export function quantile(ascending: readonly number[], {p}: {p: number}): number | null {
  const place = (ascending.length - 1) * p;
  const below = ascending[Math.floor(place)];
  const above = ascending[Math.ceil(place)];
  return below === undefined || above === undefined ? null : undust(below + (above - below) * (place - Math.floor(place)));
}

/** A row for every group that has at least one value, in the order of the groups, from one value per area (`latestByArea`). */
export function distribution(
  values: Iterable<Observation>,
  {groups}: {groups: readonly {readonly id: string; readonly members: readonly string[]}[]}
): Distribution[] {
  const held = new Map(Array.from(values, (o) => [o.area, o.value]));
  return groups.flatMap(({id, members}) => {
    const ascending = members.flatMap((member) => held.get(member) ?? []).sort((a, b) => a - b);
    const [min, q1, median, q3, max] = [0, 0.25, 0.5, 0.75, 1].map((p) => quantile(ascending, {p}));
    if (min == null || q1 == null || median == null || q3 == null || max == null) return [];
    return [{group: id, n: ascending.length, of: members.length, min, q1, median, q3, max, weighted: false as const}];
  });
}
