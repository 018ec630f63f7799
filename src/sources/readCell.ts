import type {Cell} from "../tables/row.ts";
import type {Complaints} from "./complaints.ts";

/** The years that a table may speak of. */
export const years = {first: 1990, last: 2030};

/** What the publisher's code means here; undefined after a complaint when the table of codes does not know it. */
export function decode<T>(codes: Readonly<Record<string, T>>, cell: Cell, complaints: Complaints): T | undefined {
  if (Object.hasOwn(codes, cell.text)) return codes[cell.text];
  return complaints.about(cell, `unknown code "${cell.text}"; known are ${Object.keys(codes).map(spoken).join(", ")}`);
}

/** A word of the house, from a list of them. */
export function oneOf<T extends string>(words: readonly T[], cell: Cell, complaints: Complaints): T | undefined {
  return decode(Object.fromEntries(words.map((word) => [word, word])) as Record<string, T>, cell, complaints);
}

/** A number in plain digits; undefined after a complaint. A blank cell is not for this reader: nobody has that number. */
export function toNumber(cell: Cell, complaints: Complaints): number | undefined {
  const value = /^-?(0|[1-9]\d*)(\.\d+)?(e[+-]?\d+)?$/i.test(cell.text) ? Number(cell.text) : NaN;
  if (Number.isFinite(value) && !Object.is(value, -0)) return value;
  return complaints.about(cell, `"${cell.text}" is not a number; expected digits with a decimal point, or a blank cell for no value`);
}

/** A calendar year; undefined after a complaint. */
export function toYear(cell: Cell, complaints: Complaints, {first, last} = years): number | undefined {
  const year = /^\d{4}$/.test(cell.text) ? Number(cell.text) : NaN;
  if (year >= first && year <= last) return year;
  return complaints.about(cell, `impossible year "${cell.text}"; expected ${first} to ${last}`);
}

/** A text that must not be blank. */
export function toText(cell: Cell, complaints: Complaints): string {
  if (cell.text.trim() === "") complaints.about(cell, "the cell is blank; expected a text");
  return cell.text;
}

/** A cell that must say nothing: true, or undefined after a complaint. */
export function toBlank(cell: Cell, complaints: Complaints): true | undefined {
  return cell.text === "" ? true : complaints.about(cell, `"${cell.text}" stands here; expected a blank cell`);
}

/** The parts of a list in one cell ("sex;sector"); a blank cell is an empty list. */
export const toList = ({text}: Cell): string[] => (text === "" ? [] : text.split(";"));

const spoken = (code: string) => (code === "" ? "(blank)" : code);
