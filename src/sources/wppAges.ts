import type {Population, PopulationMeasure} from "../model/population.ts";
import {readCsv} from "../tables/readCsv.ts";
import type {Row} from "../tables/row.ts";
import type {ImportContext} from "./importContext.ts";
import type {ImportResult} from "./importResult.ts";
import {joinCounts, type Count, type CountedRow} from "./joinCounts.ts";
import {isWppCountry, personsIn, wppColumns, wppPlace} from "./wppPlace.ts";

const columns = ["MidPeriod", "AgeGrp", "AgeGrpStart", "AgeGrpSpan", "PopMale", "PopFemale", "PopTotal"];

/** The counts that ages add up to: from an age to another, of whom. */
const parts: readonly {readonly measure: PopulationMeasure; readonly from: number; readonly to: number; readonly column: string}[] = [
  {measure: "children", from: 0, to: 14, column: "PopTotal"},
  {measure: "workingAge", from: 15, to: 64, column: "PopTotal"},
  {measure: "older", from: 65, to: 100, column: "PopTotal"},
  {measure: "olderFemale", from: 65, to: 100, column: "PopFemale"},
  {measure: "olderMale", from: 65, to: 100, column: "PopMale"}
];

/** Years of age 0 to 99, and 100 and over; or groups of five years, 0–4 to 95–99, and 100 and over. */
const [ages, groups] = [101, 21];

/** Persons by age of World Population Prospects, untouched: a row per location, year and single year of age, or group of five years, in thousands. */
export function wppAges(text: string, file: string, desk: ImportContext): ImportResult<Population> {
  const rows = readCsv(text, file, [...wppColumns, ...columns], desk.complaints.add);
  const countries = rows.filter((row) => isWppCountry(row, desk));
  const groups = [...Map.groupBy(countries, (row) => `${row.text("ISO3_code")}/${row.text("Time")}`).values()];
  const {found, values} = joinCounts(groups, (group) => countedRow(group, desk), desk);
  return {rows: rows.length, kept: countries.length, setAside: rows.length - countries.length, blank: 0, values, found};
}

function countedRow(group: readonly Row[], desk: ImportContext): CountedRow {
  const [first] = group as [Row];
  const starts = new Set(group.map((row) => row.text("AgeGrpStart")));
  const expected = first.text("AgeGrpSpan") === "5" ? groups : ages;
  if (starts.size !== expected || group.length !== expected)
    desk.complaints.about(
      first.cell("AgeGrpStart"),
      `${starts.size} ages in ${group.length} rows of ${first.text("ISO3_code")} ${first.text("Time")}; expected ${expected}, each once`
    );
  return {...wppPlace(first, desk), counts: parts.map((part) => countOf(part, group, desk))};
}

function countOf({measure, from, to, column}: (typeof parts)[number], group: readonly Row[], desk: ImportContext): Count {
  const within = group.filter((row) => Number(row.text("AgeGrpStart")) >= from && Number(row.text("AgeGrpStart")) <= to);
  const persons = within.reduce((sum, row) => sum + (personsIn(row.cell(column), desk) ?? 0), 0);
  return {measure, persons, at: group[0]!.cell(column)};
}
