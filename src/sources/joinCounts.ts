import type {Population, PopulationMeasure} from "../model/population.ts";
import type {Cell} from "../tables/row.ts";
import type {ImportContext} from "./importContext.ts";
import type {ImportResult, Located} from "./importResult.ts";

export type Count = {readonly measure: PopulationMeasure; readonly persons: number; readonly at: Cell};

/** Counts of an area in a year, as a row has them; `area` is null where the row is set aside, undefined after a complaint. */
export type CountedRow = {
  readonly area: string | null | undefined;
  readonly year: number | undefined;
  readonly at: Cell;
  readonly counts: readonly Count[];
};

/** Head counts of which more may come. */
type Draft = Located<Population & {readonly persons: Partial<Record<PopulationMeasure, number>>}>;

/** Puts together what rows (or groups of rows) of the same area and year count, as `judge` reads them. A measure that two of them give is a complaint. */
export function joinCounts<T>(rows: readonly T[], judge: (row: T) => CountedRow, {complaints}: ImportContext): ImportResult<Population> {
  const places = new Map<string, Map<PopulationMeasure, Cell>>();
  const populations = new Map<string, Draft>();
  let setAside = 0;
  let values = 0;
  let kept = 0;
  for (const row of rows) {
    const {area, year, at: place, counts} = judge(row);
    if (area === null) setAside++;
    else if (counts.length > 0) kept++;
    if (!area || year === undefined) continue;
    const key = `${area}/${year}`;
    const population = populations.get(key) ?? {item: {area, year, persons: {}}, at: place};
    const known = places.get(key) ?? new Map<PopulationMeasure, Cell>();
    if (counts.length > 0) populations.set(key, population);
    places.set(key, known);
    for (const {measure, persons, at} of counts) {
      const other = known.get(measure);
      if (other) complaints.about(at, `two values for ${key}: ${at.text} here, ${other.text} in row ${other.row}; expected one`);
      known.set(measure, at);
      if (population.item.persons[measure] === undefined) values++;
      population.item.persons[measure] = persons;
    }
  }
  return {rows: rows.length, kept, setAside, blank: rows.length - kept - setAside, values, found: [...populations.values()]};
}
