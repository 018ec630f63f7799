import {readCsv} from "../../tables/readCsv.ts";
import type {Complaints} from "../complaints.ts";
import {inLocales, translated} from "./translated.ts";

/** `data/reference/pairs.csv`: two different countries that we know, each pair once, whichever stands first. */
export function checkPairs(text: string, file: string, countryIds: ReadonlySet<string>, complaints: Complaints): void {
  const rows = readCsv(text, file, {required: ["one", "other", ...inLocales("why")], further: /^why_[a-z]{2}$/});
  const met = new Map<string, number>();
  for (const row of rows) {
    const [one, other] = [row.cell("one"), row.cell("other")];
    for (const cell of [one, other]) {
      if (!countryIds.has(cell.text)) complaints.about(cell, `unknown country "${cell.text}"; known are those of countries.csv`);
    }
    if (one.text === other.text) complaints.about(other, `"${other.text}" is the same country; expected another`);
    const pair = [one.text, other.text].sort().join("/");
    const earlier = met.get(pair);
    if (earlier !== undefined) complaints.about(other, `"${pair}" stands in row ${earlier} already; expected each pair once`);
    met.set(pair, row.row);
    translated(row, "why", complaints);
  }
}
