import type {Cited} from "../model/scheme.ts";
import type {Cell, Row} from "../tables/row.ts";
import type {Complaints} from "./complaints.ts";
import {decode, toList, toText, toYear} from "./readCell.ts";

/** Social insurance begins in Germany in 1883; nothing here is older. */
const firstYear = 1883;

/** A year that may be unknown: null where the cell is blank; undefined after a complaint. */
export const yearIn = (cell: Cell, taken: number, complaints: Complaints): number | null | undefined =>
  cell.text === "" ? null : toYear(cell, complaints, {first: firstYear, last: taken});

/** All entries of a list in one cell, decoded; undefined after a complaint about one of them. */
export function decodeList<T>(codes: Readonly<Record<string, T>>, cell: Cell, complaints: Complaints): T[] | undefined {
  const listed = toList(cell).map((text) => text.trim());
  const twice = listed.find((text, place) => listed.indexOf(text) < place);
  if (twice !== undefined) return complaints.about(cell, `"${twice}" stands twice; expected each once`);
  const decoded = listed.map((text) => decode(codes, {...cell, text}, complaints));
  return decoded.includes(undefined) ? undefined : (decoded as T[]);
}

/** The id of a scheme as it stands in addresses: "ARG-AUH" is arg-auh. A list that cut ids at a length may have left a hyphen at the end. */
export function schemeId(cell: Cell, complaints: Complaints): string | undefined {
  if (/^[A-Z0-9]+(-[A-Z0-9]+)*-?$/.test(cell.text)) return cell.text.toLowerCase().replace(/-$/, "");
  return complaints.about(cell, `"${cell.text}" is no id; expected capital letters, digits and hyphens, as ARG-AUH`);
}

/** The pandemic began in 2020: no document that names it is older. The year beside it is then another one, and its own is not known. */
const pandemic = {named: /COVID-19/, since: 2020} as const;

const evidenceYear = (year: number | null | undefined, title: string): number | null | undefined =>
  typeof year === "number" && year < pandemic.since && pandemic.named.test(title) ? null : year;

/** The document that a row names. A row that names none, or nobody who published it, is refused. */
export function citedIn(row: Row, taken: number, complaints: Complaints): {readonly [K in keyof Cited]: Cited[K] | undefined} {
  const said = (column: string) => toText(row.cell(column), complaints) || undefined;
  return {
    evidence: said("source_title"),
    publisher: said("publisher"),
    evidenceYear: evidenceYear(yearIn(row.cell("source_year"), taken, complaints), row.text("source_title"))
  };
}
