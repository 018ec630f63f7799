import {keyOfInsured, type InsuredLives} from "../../model/insuredLives.ts";
import {readCsv} from "../readCsv.ts";
import type {Row} from "../row.ts";
import {writeCsv} from "../writeCsv.ts";
import {asWritten, inKeyOrder, type ModelTable} from "./modelTable.ts";

const columns = ["area", "year", "product", "persons", "share", "study", "remark", "source"] as const;

/** The people insured: a row for each country, study year and product; what the study does not say is a blank cell. */
export const insuredLivesTable: ModelTable<InsuredLives> = {
  path: "insured-lives.csv",
  write: (rows) => writeCsv(columns, inKeyOrder(rows, keyOfInsured)),
  read: (text, file) => readCsv(text, file, asWritten).map(insured)
};

function insured(row: Row): InsuredLives {
  const said = Object.fromEntries(columns.map((column) => [column, row.text(column)]));
  const numberOf = (column: "persons" | "share") => (row.text(column) === "" ? null : Number(row.text(column)));
  return {...said, year: Number(row.text("year")), persons: numberOf("persons"), share: numberOf("share")} as unknown as InsuredLives;
}
