import type {Area} from "../model/area.ts";
import type {Population, PopulationMeasure} from "../model/population.ts";

/** Head counts by area and year, made once. */
export type PopulationIndex = ReadonlyMap<string, ReadonlyMap<number, Population["persons"]>>;

/**
 * A group's head count stands for the group when members with at least this share of its people give theirs. The areas that the UN
 * gives no figures for are tiny; employment though is missing for Sudan and Ukraine, and a Northern Africa without Sudan is another region.
 */
const enough = 0.95;

export function indexPopulations(populations: Iterable<Population>): PopulationIndex {
  const index = new Map<string, Map<number, Population["persons"]>>();
  for (const {area, year, persons} of populations) {
    const years = index.get(area) ?? new Map<number, Population["persons"]>();
    index.set(area, years.set(year, persons));
  }
  return index;
}

/** Persons of one country; null where nobody gives the figure. */
export function persons(country: string, of: {measure: PopulationMeasure; year: number; populations: PopulationIndex}): number | null {
  return of.populations.get(country)?.get(of.year)?.[of.measure] ?? null;
}

/** A head count with the year that it is of. */
type HeldCount = {readonly persons: number; readonly year: number};

/** How far back a head count is looked for: before 2000 there are none. */
const firstYear = 2000;

/** What is counted in a year or, where that is missing, the last before it; null where nothing is held up to then. */
export function lastHeld(countIn: (year: number) => number | null, {upTo}: {upTo: number}): HeldCount | null {
  for (let year = upTo; year >= firstYear; year -= 1) {
    const count = countIn(year);
    if (count !== null) return {persons: count, year};
  }
  return null;
}

/**
 * The head count of a country, or of a group as the sum of its members' in one year.
 * Null where none is held, where the group's membership is not held, or where too much of the group is missing.
 */
export function headCount(area: Area, of: {measure: PopulationMeasure; year: number; populations: PopulationIndex}): number | null {
  const members = area.kind === "country" ? [area.id] : area.members;
  let sum = 0;
  let held = 0;
  let people = 0;
  let peopleHeld = 0;
  for (const member of members) {
    const count = persons(member, of);
    const all = persons(member, {...of, measure: "total"}) ?? count ?? 0;
    people += all;
    if (count === null) continue;
    sum += count;
    held += 1;
    peopleHeld += all;
  }
  const shareOfPeople = people === 0 ? (held > 0 ? 1 : 0) : peopleHeld / people;
  return held === 0 || shareOfPeople < enough ? null : sum;
}
