import type {Observation} from "../model/observation.ts";

/**
 * The year most of these values are of; of years as frequent as one another the later one. Null where none is dated.
 * Hand in the latest value of each country: one country that is far ahead of all others does not move it.
 */
export function usualPeriod(latest: Iterable<Pick<Observation, "period">>): number | null {
  const counts = new Map<number, number>();
  for (const {period} of latest) if (period !== null) counts.set(period, (counts.get(period) ?? 0) + 1);
  const [usual] = [...counts].sort(([year, count], [other, its]) => its - count || other - year);
  return usual?.[0] ?? null;
}
