import type {Population, PopulationMeasure} from "../model/population.ts";
import {readCsv} from "../tables/readCsv.ts";
import type {Cell, Row} from "../tables/row.ts";
import type {ImportContext} from "./importContext.ts";
import {toNumber, toYear} from "./readCell.ts";
import type {Located, ImportResult} from "./importResult.ts";

const measures = {
  pop: "total",
  pop_female: "female",
  pop_male: "male",
  pop_0_14: "children",
  pop_15_64: "workingAge",
  pop_65plus: "older",
  pop_female_65plus: "olderFemale",
  pop_male_65plus: "olderMale",
  live_births: "births",
  employment: "employed",
  employment_female: "employedFemale",
  employment_male: "employedMale",
  labour_force: "labourForce"
} as const satisfies Record<string, PopulationMeasure>;

const columns = Object.keys(measures) as (keyof typeof measures)[];

/**
 * Head counts in persons, a row per country and year. The rows of one country and year are put together,
 * since a country's counts may come from two lists; a measure that two of them give is a complaint.
 */
export function wpp(text: string, file: string, desk: ImportContext): ImportResult<Population> {
  const rows = readCsv(text, file, ["iso3", "year", ...columns], desk.complaints.add);
  const places = new Map<string, Map<PopulationMeasure, Cell>>();
  const populations = new Map<string, Draft>();
  let setAside = 0;
  let values = 0;
  let kept = 0;
  for (const row of rows) {
    const area = desk.areaOf(row.cell("iso3"));
    const year = toYear(row.cell("year"), desk.complaints);
    const counts = readCounts(row, desk);
    if (area === null) setAside++;
    else if (counts.length > 0) kept++;
    if (!area || year === undefined) continue;
    const key = `${area}/${year}`;
    const population = populations.get(key) ?? {item: {area, year, persons: {}}, at: row.cell("year")};
    const place = places.get(key) ?? new Map<PopulationMeasure, Cell>();
    if (counts.length > 0) populations.set(key, population);
    places.set(key, place);
    for (const {measure, persons, at} of counts) {
      const other = place.get(measure);
      if (other) desk.complaints.about(at, `two values for ${key}: ${at.text} here, ${other.text} in row ${other.row}; expected one`);
      place.set(measure, at);
      if (population.item.persons[measure] === undefined) values++;
      population.item.persons[measure] = persons;
    }
  }
  return {rows: rows.length, kept, setAside, blank: rows.length - kept - setAside, values, found: [...populations.values()]};
}

/** Head counts of which more may come. */
type Draft = Located<Population & {readonly persons: Partial<Record<PopulationMeasure, number>>}>;

type Count = {readonly measure: PopulationMeasure; readonly persons: number; readonly at: Cell};

/** The counts of a row that are not blank. */
function readCounts(row: Row, {complaints}: ImportContext): Count[] {
  return columns.flatMap((column) => {
    if (row.text(column) === "") return [];
    const at = row.cell(column);
    const persons = toNumber(at, complaints);
    if (persons === undefined) return [];
    if (persons < 0) complaints.about(at, `${at.text} persons cannot be; expected 0 or more`);
    else if (!/^\d+$/.test(at.text)) complaints.about(at, `"${at.text}" is no count of persons; expected digits alone`);
    return [{measure: measures[column], persons, at}];
  });
}
