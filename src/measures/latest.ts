import {dimensionNames, seriesKeyOf, type Observation} from "../model/observation.ts";
import {allTotals, type Breakdown} from "../model/dimension.ts";

/** Sorts oldest first; undated values stand before all dated ones and among themselves by edition, in text order. */
export function oldestFirst(a: Observation, b: Observation): number {
  if (a.period !== null && b.period !== null) return a.period - b.period;
  if (a.period !== null) return 1;
  if (b.period !== null) return -1;
  return a.edition < b.edition ? -1 : a.edition > b.edition ? 1 : 0;
}

/** The newest observation of one series: by period, undated ones by edition. Null for an empty series. */
export function latest(series: Iterable<Observation>): Observation | null {
  let newest: Observation | null = null;
  for (const o of series) if (newest === null || oldestFirst(newest, o) < 0) newest = o;
  return newest;
}

/** The newest observation of every series, by series key (`seriesKeyOf`). */
export function latestBySeries(observations: Iterable<Observation>): Map<string, Observation> {
  return newestBy(observations, seriesKeyOf);
}

/**
 * The newest observation of every area, by area id, among those with this breakdown (dimensions that are not named: "total").
 * Hand in the observations of one indicator.
 */
export function latestByArea(observations: Iterable<Observation>, {breakdown}: {breakdown: Partial<Breakdown>}): Map<string, Observation> {
  return newestBy(withBreakdown(observations, {breakdown}), (o) => o.area);
}

/**
 * The state of things as known in the year `asOf`: the newest observation of every area that is not after it and at most `maxAge` years
 * older (null: however old). Undated values count only where age does not matter. Hand in the observations of one indicator.
 */
export function latestAsOf(
  observations: Iterable<Observation>,
  {asOf, maxAge, breakdown}: {asOf: number; maxAge: number | null; breakdown: Partial<Breakdown>}
): Map<string, Observation> {
  const admitted = Array.from(observations).filter(({period}) =>
    period === null ? maxAge === null : period <= asOf && (maxAge === null || asOf - period <= maxAge)
  );
  return latestByArea(admitted, {breakdown});
}

/** The observations with exactly this breakdown; dimensions that are not named: "total". */
export function withBreakdown(observations: Iterable<Observation>, {breakdown}: {breakdown: Partial<Breakdown>}): Observation[] {
  const wanted: Breakdown = {...allTotals, ...breakdown};
  return Array.from(observations).filter((o) => dimensionNames.every((dimension) => o[dimension] === wanted[dimension]));
}

/** The newest year among the observations; null where none is dated. */
export function newestPeriod(observations: Iterable<Observation>): number | null {
  let newest: number | null = null;
  for (const {period} of observations) if (period !== null && (newest === null || period > newest)) newest = period;
  return newest;
}

/** A value is called old when it is more than this many years behind the year most countries have of its indicator (`usualPeriod`). */
export const oldAfterYears = 5;

/** The newest report among undated observations, in text order; "" where all are dated. */
export const newestEdition = (observations: readonly Observation[]): string =>
  observations.reduce((newest, {edition}) => (edition > newest ? edition : newest), "");

/** Whether a value is more than `olderThan` years behind `usual`, the usual year of its indicator. An undated value is never old. */
export const isOld = ({period}: Observation, {usual, olderThan}: {usual: number | null; olderThan: number}): boolean =>
  period !== null && usual !== null && usual - period > olderThan;

function newestBy(observations: Iterable<Observation>, key: (o: Observation) => string): Map<string, Observation> {
  const newest = new Map<string, Observation>();
  for (const o of observations) {
    const held = newest.get(key(o));
    if (held === undefined || oldestFirst(held, o) < 0) newest.set(key(o), o);
  }
  return newest;
}
