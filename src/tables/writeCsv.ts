import Papa from "papaparse";

export type CsvValue = string | number | null;

export type CsvOptions = {
  /** Begin text cells that a spreadsheet would run as a formula with an apostrophe. */
  readonly safe?: boolean;
  /** Begin with a byte-order mark, by which spreadsheets know UTF-8. */
  readonly mark?: boolean;
};

/** Text that a spreadsheet takes for a formula. */
const formula = /^[=+\-@\t\r\n]/;

/**
 * A CSV text: the columns as header, a line per row, each ended by "\n". Numbers stay numbers, also negative ones; null is a blank.
 * A row that lacks a column is a mistake of the caller's and throws.
 */
export function writeCsv<C extends string>(
  columns: readonly C[],
  rows: Iterable<Readonly<Record<C, CsvValue>>>,
  {safe = false, mark = false}: CsvOptions = {}
): string {
  const lines: (string | number)[][] = [[...columns]];
  for (const row of rows) lines.push(columns.map((column) => written(row[column], column, safe)));
  return `${mark ? "\uFEFF" : ""}${Papa.unparse(lines, {newline: "\n"})}\n`;
}

function written(value: CsvValue | undefined, column: string, safe: boolean): string | number {
  if (value === undefined || (typeof value === "number" && !Number.isFinite(value))) {
    throw new Error(`no ${column} can be written from ${value}`);
  }
  if (value === null) return "";
  return safe && typeof value === "string" && formula.test(value) ? `'${value}` : value;
}
