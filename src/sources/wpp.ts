import type {Population, PopulationMeasure} from "../model/population.ts";
import {headerOf} from "../tables/headerOf.ts";
import {readCsv} from "../tables/readCsv.ts";
import type {Row} from "../tables/row.ts";
import type {ImportContext} from "./importContext.ts";
import type {ImportResult} from "./importResult.ts";
import {joinCounts, type Count, type CountedRow} from "./joinCounts.ts";
import {toNumber, toYear} from "./readCell.ts";
import {wppAges} from "./wppAges.ts";
import {wppIndicators} from "./wppIndicators.ts";

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
 * Head counts by country and year: a table of persons, or one of two untouched downloads of World Population Prospects, told by their headers. The rows of
 * one country and year are put together, since a country's counts may come from two lists; a measure that two of them give is a complaint.
 */
export function wpp(text: string, file: string, desk: ImportContext): ImportResult<Population> {
  const header = headerOf(text);
  if (header.includes("AgeGrpStart")) return wppAges(text, file, desk);
  if (header.includes("TPopulation1July")) return wppIndicators(text, file, desk);
  const rows = readCsv(text, file, ["iso3", "year", ...columns], desk.complaints.add);
  return joinCounts(rows, (row) => countedRow(row, desk), desk);
}

function countedRow(row: Row, desk: ImportContext): CountedRow {
  const area = desk.areaOf(row.cell("iso3"));
  return {area, year: toYear(row.cell("year"), desk.complaints), at: row.cell("year"), counts: readCounts(row, desk)};
}

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
