import type {Population} from "./population.ts";

/** The most people that each country has had, for the year of a count may be unknown. */
export function mostPeople(populations: readonly Population[]): ReadonlyMap<string, number> {
  const most = new Map<string, number>();
  for (const {area, persons} of populations) most.set(area, Math.max(most.get(area) ?? 0, persons.total ?? Infinity));
  return most;
}
