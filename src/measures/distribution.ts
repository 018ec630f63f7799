import type {Observation} from "../model/observation.ts";
import {countryMedian} from "./countryMedian.ts";
import {roundFloatError} from "./roundFloatError.ts";

/** How the values of a group's countries and areas spread, and its median country. Each counts once, however many people live there. */
export type Distribution = {
  readonly group: string;
  /** Countries and areas with a value, and members of the group. */
  readonly n: number;
  readonly of: number;
  readonly min: number;
  /** Null for fewer than five countries (`countryMedian`). */
  readonly median: number | null;
  /** Countries that the median is of; areas that are no countries do not count. */
  readonly medianOf: number;
  readonly max: number;
};

/** A row for every group that has at least one value, in the order of the groups, from one value per area (`latestByArea`). */
export function distribution(
  values: Iterable<Observation>,
  {groups, states}: {groups: readonly {readonly id: string; readonly members: readonly string[]}[]; states: ReadonlySet<string>}
): Distribution[] {
  const held = new Map(Array.from(values, (o) => [o.area, o]));
  return groups.flatMap(({id, members}): Distribution[] => {
    const own = members.flatMap((member) => held.get(member) ?? []);
    if (own.length === 0) return [];
    const numbers = own.map(({value}) => value);
    const [min, max] = [roundFloatError(Math.min(...numbers)), roundFloatError(Math.max(...numbers))];
    const middle = countryMedian(own, {states});
    return [{group: id, n: own.length, of: members.length, min, median: middle?.value ?? null, medianOf: middle?.of.length ?? 0, max}];
  });
}
