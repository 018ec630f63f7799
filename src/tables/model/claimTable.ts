import {keyOfClaim, type Claim} from "../../model/claim.ts";
import {readCsv} from "../readCsv.ts";
import type {Row} from "../row.ts";
import {writeCsv} from "../writeCsv.ts";
import {asWritten, inKeyOrder, type ModelTable} from "./modelTable.ts";

const columns = ["year", "of", "claim", "value", "unit", "title", "publisher", "definition", "side", "source"] as const;

/** The claims in print: a row for each; a year nobody knows is a blank cell. */
export const claimTable: ModelTable<Claim> = {
  path: "claims.csv",
  write: (claims) => writeCsv(columns, inKeyOrder(claims, keyOfClaim)),
  read: (text, file) => readCsv(text, file, asWritten).map(claim)
};

function claim(row: Row): Claim {
  const said = Object.fromEntries(columns.map((column) => [column, row.text(column)]));
  const yearOf = (column: "year" | "of") => (row.text(column) === "" ? null : Number(row.text(column)));
  return {...said, year: yearOf("year"), of: yearOf("of"), value: Number(row.text("value"))} as unknown as Claim;
}
