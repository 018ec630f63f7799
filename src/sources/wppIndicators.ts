import type {Population, PopulationMeasure} from "../model/population.ts";
import {readCsv} from "../tables/readCsv.ts";
import type {Row} from "../tables/row.ts";
import type {ImportContext} from "./importContext.ts";
import type {ImportResult} from "./importResult.ts";
import {joinCounts, type CountedRow} from "./joinCounts.ts";
import {isWppCountry, personsIn, wppColumns, wppPlace} from "./wppPlace.ts";

const measures = {
  TPopulation1July: "total",
  TPopulationFemale1July: "female",
  TPopulationMale1July: "male",
  Births: "births"
} as const satisfies Record<string, PopulationMeasure>;

const columns = Object.keys(measures) as (keyof typeof measures)[];

/** The demographic indicators of World Population Prospects, untouched: a row per location and year, in thousands, at mid-year. What is no head count is not read. */
export function wppIndicators(text: string, file: string, desk: ImportContext): ImportResult<Population> {
  const rows = readCsv(text, file, {required: [...wppColumns, ...columns], further: /^[A-Z]\w*$/}, desk.complaints.add);
  const judge = (row: Row): CountedRow => {
    if (!isWppCountry(row, desk)) return {area: null, year: undefined, at: row.cell("Time"), counts: []};
    const counts = columns.flatMap((column) => {
      const persons = personsIn(row.cell(column), desk);
      return persons === undefined ? [] : [{measure: measures[column], persons, at: row.cell(column)}];
    });
    return {...wppPlace(row, desk), counts};
  };
  return joinCounts(rows, judge, desk);
}
