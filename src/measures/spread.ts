import type {Observation} from "../model/observation.ts";
import {printedValue} from "./printedValue.ts";
import {roundFloatError} from "./roundFloatError.ts";

/** How far apart the countries of a group are. */
export type Spread = {
  /** Countries with a value, and members in all. */
  readonly n: number;
  readonly of: number;
  readonly min: number;
  readonly max: number;
  /** Points between the two. */
  readonly range: number;
  /** Who stands at either end, by code; several where their values read alike. */
  readonly lowest: readonly Observation[];
  readonly highest: readonly Observation[];
};

/** The spread among members, from one value per area (`latestByArea`); null where no member has one. */
export function spread(values: Iterable<Observation>, {members}: {members: readonly string[]}): Spread | null {
  const inside = new Set(members);
  const held = [...values].filter((o) => inside.has(o.area)).sort((a, b) => (a.area < b.area ? -1 : 1));
  if (held.length === 0) return null;
  const min = Math.min(...held.map((o) => o.value));
  const max = Math.max(...held.map((o) => o.value));
  return {
    n: held.length,
    of: inside.size,
    min,
    max,
    range: roundFloatError(max - min),
    lowest: held.filter((o) => printedValue(o.value) === printedValue(min)),
    highest: held.filter((o) => printedValue(o.value) === printedValue(max))
  };
}
