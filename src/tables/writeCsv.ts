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
  let text = `${mark ? "\uFEFF" : ""}${columns.map(quoted).join(",")}\n`;
  for (const row of rows) text += `${columns.map((column) => written(row[column], column, safe)).join(",")}\n`;
  return text;
}

function written(value: CsvValue | undefined, column: string, safe: boolean): string {
  if (value === undefined || (typeof value === "number" && !Number.isFinite(value))) {
    throw new Error(`no ${column} can be written from ${value}`);
  }
  if (value === null) return "";
  if (typeof value === "number") return String(value);
  return quoted(safe && formula.test(value) ? `'${value}` : value);
}

/** Quoted where a reader would otherwise take it apart, or trim it. */
const quoted = (text: string): string => (/[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
