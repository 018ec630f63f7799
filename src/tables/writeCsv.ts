import Papa from "papaparse";

export type CsvValue = string | number | null;

export type CsvOptions = {
  /** Begin text cells that a spreadsheet would run as a formula with an apostrophe. */
  readonly safe?: boolean;
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
  {safe = false}: CsvOptions = {}
): string {
  const lines = Array.from(rows, (row) =>
    lineOf(
      columns.map((column) => checked(row[column], column)),
      safe
    )
  );
  return `${[lineOf(columns, safe), ...lines].join("\n")}\n`;
}

/** Nearly every cell: nothing in it parts cells or lines, or is lost at its ends. */
const plain = /^(?! )[^",\r\n\uFEFF]*(?<! )$/;

/** One line. Most need no quotes and are joined at once, which is many times as fast. */
const lineOf = (cells: readonly CsvValue[], safe: boolean): string =>
  !safe && cells.every((cell) => typeof cell !== "string" || plain.test(cell))
    ? cells.join(",")
    : Papa.unparse([[...cells]], {newline: "\n", escapeFormulae: safe && formula});

function checked(value: CsvValue | undefined, column: string): CsvValue {
  if (value === undefined || (typeof value === "number" && !Number.isFinite(value))) {
    throw new Error(`no ${column} can be written from ${value}`);
  }
  return value;
}
