import {roundFloatError} from "./roundFloatError.ts";

/** Shares of one country and year in percent, and its head counts in persons. */
type Covered = {
  readonly any: number;
  readonly children: number;
  readonly older: number;
  readonly persons: {readonly total: number; readonly children: number; readonly older: number};
};

/**
 * The share of the people that children and older persons with a benefit are alone, where coverage by any benefit lies more than
 * `beyond` percentage points below it, which cannot be; null where it does not. Nobody is both, so the two add up.
 */
export function belowFloor({any, children, older, persons}: Covered, {beyond}: {beyond: number}): number | null {
  if (persons.total <= 0) return null;
  const floor = (children * persons.children + older * persons.older) / persons.total;
  return floor - any > beyond ? roundFloatError(floor) : null;
}
