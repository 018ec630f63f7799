import {keyOfRatification, type Ratification} from "../../model/ratification.ts";
import {readCsv} from "../readCsv.ts";
import type {Row} from "../row.ts";
import {writeCsv} from "../writeCsv.ts";
import {asWritten, inKeyOrder, type ModelTable} from "./modelTable.ts";

const columns = ["area", "convention", "year", "remark", "evidence", "address", "source"] as const;

/** The ratifications: a row for each country and convention; a year nobody knows is a blank cell. */
export const ratificationTable: ModelTable<Ratification> = {
  path: "ratifications.csv",
  write: (ratifications) => writeCsv(columns, inKeyOrder(ratifications, keyOfRatification)),
  read: (text, file) => readCsv(text, file, asWritten).map(ratification)
};

function ratification(row: Row): Ratification {
  const year = row.text("year");
  const said = Object.fromEntries(columns.map((column) => [column, row.text(column)]));
  return {...said, year: year === "" ? null : Number(year)} as Ratification;
}
