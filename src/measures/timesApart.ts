import type {PopulationIndex} from "./headCount.ts";

/** How many times the larger of two populations is the smaller, in the newest year that both have; null where no year has both. */
export function timesApart(one: string, other: string, populations: PopulationIndex): number | null {
  const [years, others] = [populations.get(one), populations.get(other)];
  let newest: number | null = null;
  let times: number | null = null;
  for (const [year, {total}] of years ?? []) {
    const theirs = others?.get(year)?.total;
    if (!total || !theirs || (newest !== null && year < newest)) continue;
    newest = year;
    times = Math.max(total / theirs, theirs / total);
  }
  return times;
}
