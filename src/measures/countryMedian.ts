import {median} from "./median.ts";

/** Of fewer countries there is no middle that says anything of a group. */
const fewest = 5;

/** The middle of some countries, and the values that it is the middle of. */
export type CountryMedian<T> = {readonly value: number; readonly of: readonly T[]};

/**
 * The median country of some values, one per area: members of the United Nations and its observers alone, for a territory of a
 * few thousand is no country beside the one it belongs to. Null for fewer than five.
 */
export function countryMedian<T extends {readonly area: string; readonly value: number}>(
  values: Iterable<T>,
  {states}: {states: ReadonlySet<string>}
): CountryMedian<T> | null {
  const of = [...values].filter(({area}) => states.has(area));
  return of.length < fewest ? null : {value: median(of.map(({value}) => value)), of};
}
