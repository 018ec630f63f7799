import {allTotals} from "../../model/dimension.ts";
import {dimensionNames, keyOf, type Observation} from "../../model/observation.ts";
import {readCsv} from "../readCsv.ts";
import type {Row} from "../row.ts";
import {writeCsv} from "../writeCsv.ts";
import {asWritten, inKeyOrder, type ModelTable} from "./modelTable.ts";

const texts = ["indicator", "area", "edition", "flag", "remark", "source", ...dimensionNames];
const columns = ["indicator", "area", "period", "edition", ...dimensionNames, "value", "flag", "remark", "source"] as const;

/** The folder of the observations: a table for each indicator. */
export const observationFolder = "observations";

/** The observations of one indicator. */
export const observationTable = (indicator: string): ModelTable<Observation> => ({
  path: `${observationFolder}/${indicator}.csv`,
  write: (observations) => writeCsv(columns, inKeyOrder(observations, keyOf)),
  read: (text, file) => readCsv(text, file, asWritten).map(observation)
});

function observation(row: Row): Observation {
  const period = row.text("period");
  // A model of an earlier release lacks the dimensions that came later: its rows are not broken down by them.
  const said = Object.fromEntries(texts.filter((column) => row.has(column)).map((column) => [column, row.text(column)]));
  return {...allTotals, ...said, period: period === "" ? null : Number(period), value: Number(row.text("value"))} as Observation;
}
