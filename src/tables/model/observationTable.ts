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
  const said = Object.fromEntries(texts.map((column) => [column, row.text(column)]));
  return {...said, period: period === "" ? null : Number(period), value: Number(row.text("value"))} as Observation;
}
