/** The mean of some values by the people behind each, and the share of all the people that those with a value are. */
export type WeightedMean = {readonly mean: number; readonly count: number; readonly share: number};

/** A value and its weight; the value null where none is known. Those without a weight count for nothing. */
type Weighted = {readonly value: number | null; readonly weight: number | null};

/** Null where nobody has both. */
export function weightedMean(rows: readonly Weighted[]): WeightedMean | null {
  const weightOf = (some: readonly Weighted[]): number => some.reduce((all, {weight}) => all + (weight ?? 0), 0);
  const known = rows.filter(({value, weight}) => value !== null && weight !== null);
  const people = weightOf(known);
  if (people === 0) return null;
  const points = known.reduce((all, {value, weight}) => all + (value ?? 0) * (weight ?? 0), 0);
  return {mean: points / people, count: known.length, share: people / weightOf(rows)};
}
