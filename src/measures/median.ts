import {roundFloatError} from "./roundFloatError.ts";

/** The number in the middle, or halfway between the two; of no numbers there is none, and asking is a mistake of the caller's. */
export function median(values: readonly number[]): number {
  const ascending = values.toSorted((a, b) => a - b);
  const place = (ascending.length - 1) / 2;
  const below = ascending[Math.floor(place)];
  const above = ascending[Math.ceil(place)];
  if (below === undefined || above === undefined) throw new RangeError("no numbers, no median");
  return roundFloatError(below + (above - below) / 2);
}
