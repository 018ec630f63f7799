import {populationMeasures, type Population, type PopulationMeasure} from "../../model/population.ts";
import {readCsv} from "../readCsv.ts";
import type {Row} from "../row.ts";
import {writeCsv, type CsvValue} from "../writeCsv.ts";
import {asWritten, inKeyOrder, type ModelTable} from "./modelTable.ts";

/** The head counts: a row for each country and year; a measure nobody has is a blank cell. */
export const populationTable: ModelTable<Population> = {
  path: "populations.csv",
  write: (populations) =>
    writeCsv(["area", "year", ...populationMeasures], inKeyOrder(populations, ({area, year}) => `${area}/${year}`).map(cellsOf)),
  read: (text, file) => readCsv(text, file, asWritten).map(population)
};

function cellsOf({area, year, persons}: Population) {
  const counts = Object.fromEntries(populationMeasures.map((measure) => [measure, persons[measure] ?? null]));
  return {area, year, ...(counts as Record<PopulationMeasure, CsvValue>)};
}

function population(row: Row): Population {
  const persons = populationMeasures.flatMap((measure) => {
    const text = row.text(measure);
    return text === "" ? [] : [[measure, Number(text)] as const];
  });
  return {area: row.text("area"), year: Number(row.text("year")), persons: Object.fromEntries(persons)};
}
