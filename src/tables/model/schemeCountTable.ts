import {keyOfCount, type SchemeCount} from "../../model/schemeCount.ts";
import {readCsv} from "../readCsv.ts";
import {writeCsv} from "../writeCsv.ts";
import {asWritten, inKeyOrder, type ModelTable} from "./modelTable.ts";

const columns = ["scheme", "year", "count", "unit", "evidence", "publisher", "evidenceYear", "source"] as const;

/** The counts of schemes: a row for each; a year that the document does not give is a blank cell. */
export const schemeCountTable: ModelTable<SchemeCount> = {
  path: "scheme-counts.csv",
  write: (counts) => writeCsv(columns, inKeyOrder(counts, keyOfCount)),
  read: (text, file) =>
    readCsv(text, file, asWritten).map((row) => {
      const said = Object.fromEntries(columns.map((column) => [column, row.text(column)]));
      const [year, evidenceYear] = (["year", "evidenceYear"] as const).map((column) =>
        row.text(column) === "" ? null : Number(row.text(column))
      );
      return {...said, year, evidenceYear, count: Number(row.text("count"))} as unknown as SchemeCount;
    })
};
