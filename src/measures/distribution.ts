import type {Observation} from "../model/observation.ts";
import {median} from "./median.ts";
import {roundFloatError} from "./roundFloatError.ts";

/** How the values of a group's countries spread. Every country counts once, however many people live there. */
export type Distribution = {
  readonly group: string;
  /** Countries with a value, and members of the group. */
  readonly n: number;
  readonly of: number;
  readonly min: number;
  readonly median: number;
  readonly max: number;
};

/** A row for every group that has at least one value, in the order of the groups, from one value per area (`latestByArea`). */
export function distribution(
  values: Iterable<Observation>,
  {groups}: {groups: readonly {readonly id: string; readonly members: readonly string[]}[]}
): Distribution[] {
  const held = new Map(Array.from(values, (o) => [o.area, o.value]));
  return groups.flatMap(({id, members}): Distribution[] => {
    const own = members.flatMap((member) => held.get(member) ?? []);
    if (own.length === 0) return [];
    const [min, max] = [roundFloatError(Math.min(...own)), roundFloatError(Math.max(...own))];
    return [{group: id, n: own.length, of: members.length, min, median: median(own), max}];
  });
}
