import {keyOfLaw, type Law} from "../../model/law.ts";
import {readCsv} from "../readCsv.ts";
import type {Row} from "../row.ts";
import {writeCsv} from "../writeCsv.ts";
import {asWritten, inKeyOrder, type ModelTable} from "./modelTable.ts";

const columns = ["area", "branch", "state", "types", "year", "firstLaw", "remark", "coverage", "source"] as const;

/** The laws: a row for each country and branch that a list has; what the list does not know is a blank cell. */
export const lawTable: ModelTable<Law> = {
  path: "laws.csv",
  write: (laws) =>
    writeCsv(
      columns,
      inKeyOrder(laws, keyOfLaw).map((law) => ({...law, types: law.types.join(";")}))
    ),
  read: (text, file) => readCsv(text, file, asWritten).map(law)
};

function law(row: Row): Law {
  const said = Object.fromEntries(columns.map((column) => [column, row.text(column)]));
  const numberOf = (column: (typeof columns)[number]) => (row.text(column) === "" ? null : Number(row.text(column)));
  const types = row.text("types") === "" ? [] : row.text("types").split(";");
  return {...said, types, year: numberOf("year"), firstLaw: numberOf("firstLaw"), coverage: numberOf("coverage")} as unknown as Law;
}
