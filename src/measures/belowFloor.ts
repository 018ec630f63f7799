import {roundFloatError} from "./roundFloatError.ts";

/** Shares of one country and year in percent, and its head counts in persons. */
type Covered = {
  readonly any: number;
  /** Groups of which nobody is in two. */
  readonly parts: readonly {readonly value: number; readonly persons: number}[];
  readonly persons: number;
};

/**
 * The share of the people that those with a benefit in some groups are alone, where coverage by any benefit lies more than `beyond`
 * percentage points below it, which cannot be; null where it does not. Nobody is in two groups, so they add up.
 */
export function belowFloor({any, parts, persons}: Covered, {beyond}: {beyond: number}): number | null {
  if (persons <= 0) return null;
  const floor = parts.reduce((sum, part) => sum + part.value * part.persons, 0) / persons;
  return floor - any > beyond ? roundFloatError(floor) : null;
}
