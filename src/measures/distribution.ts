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

/**
 * The quantile `p` (0–1) of ascending numbers, interpolated between neighbours (type 7, as in spreadsheets).
 * Asking it of no numbers is a mistake of the caller's: there is none.
 */
export function quantile(ascending: readonly number[], {p}: {p: number}): number {
  const place = (ascending.length - 1) * p;
  const below = ascending[Math.floor(place)];
  const above = ascending[Math.ceil(place)];
  if (below === undefined || above === undefined) throw new RangeError("no numbers, no quantile");
  return undust(below + (above - below) * (place - Math.floor(place)));
}

/** A row for every group that has at least one value, in the order of the groups, from one value per area (`latestByArea`). */
export function distribution(
  values: Iterable<Observation>,
  {groups}: {groups: readonly {readonly id: string; readonly members: readonly string[]}[]}
): Distribution[] {
  const held = new Map(Array.from(values, (o) => [o.area, o.value]));
  return groups.flatMap(({id, members}): Distribution[] => {
    const ascending = members.flatMap((member) => held.get(member) ?? []).sort((a, b) => a - b);
    if (ascending.length === 0) return [];
    const at = (p: number): number => quantile(ascending, {p});
    const five = {min: at(0), q1: at(0.25), median: at(0.5), q3: at(0.75), max: at(1)};
    return [{group: id, n: ascending.length, of: members.length, ...five, weighted: false}];
  });
}
