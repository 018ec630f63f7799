import {readFileSync} from "node:fs";
import {stateName, type DataState} from "../model/dataState.ts";

/** The text of CITATION.cff, which travels with the data; data that are no release take neither the version nor the date of the newest one. */
export function citationText(state: DataState): string {
  const text = readFileSync("CITATION.cff", "utf8");
  return state.date === null ? text.replace(/^version: .*$/m, `version: "${stateName(state)}"`).replace(/^date-released: .*\n/m, "") : text;
}
