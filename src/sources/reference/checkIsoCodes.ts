import {readCsv} from "../../tables/readCsv.ts";
import type {Row} from "../../tables/row.ts";
import type {Complaints} from "../complaints.ts";
import {unique} from "./unique.ts";

const codes = ["iso2", "iso_numeric"];

/** `data/reference/iso-3166.csv`, the codes as ISO gives them, and those that its users assign (XKX): those of countries.csv must be the same. */
export function checkIsoCodes(text: string, file: string, countries: readonly Row[], complaints: Complaints): void {
  const rows = readCsv(text, file, ["iso3", ...codes]);
  unique(rows, ["iso3"], complaints);
  const known = new Map(rows.map((row) => [row.text("iso3"), row]));
  for (const country of countries) {
    const iso3 = country.cell("iso3");
    const iso = known.get(iso3.text);
    if (iso === undefined) complaints.about(iso3, `"${iso3.text}" is no code of ISO 3166-1; expected one of ${file}`);
    for (const column of codes.filter((code) => iso !== undefined && country.has(code))) {
      const [said, expected] = [country.cell(column), iso!.text(column)];
      if (said.text !== expected) complaints.about(said, `${iso3.text} has "${said.text}" here; expected "${expected}", by ISO 3166-1`);
    }
  }
}
