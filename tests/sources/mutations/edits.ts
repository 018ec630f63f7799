import {editRows, pick, type Chance, type TableRow} from "./mutation.ts";

type Suits = (row: TableRow) => boolean;
const all: Suits = () => true;

/** A row less. */
export const rowGone =
  (suits: Suits = all) =>
  (text: string, chance: Chance): string =>
    editRows(text, (rows) => {
      const gone = pick(rows.filter(suits), chance);
      return rows.filter((row) => row !== gone);
    });

/** A row twice, of those that suit. */
export const rowTwice =
  (suits: Suits = all) =>
  (text: string, chance: Chance): string =>
    editRows(text, (rows) => [...rows, pick(rows.filter(suits), chance)]);

/** The cells of two rows in a column, each in the other's place. */
export const twoCells =
  (column: string, suits: Suits = all) =>
  (text: string, chance: Chance): string =>
    editRows(text, (rows) => {
      const filled = rows.filter((row) => row[column] !== "" && suits(row));
      const one = pick(filled, chance);
      const other = pick(
        filled.filter((row) => row[column] !== one[column]),
        chance
      );
      [one[column], other[column]] = [other[column]!, one[column]!];
    });

/** The cells of two columns, each in the other's place, in every row. */
export const columnsExchanged =
  (one: string, other: string) =>
  (text: string): string =>
    editRows(text, (rows) => rows.forEach((row) => ([row[one], row[other]] = [row[other]!, row[one]!])));

/** The rows of one area, changed. */
export const ofOneArea =
  (
    column: string,
    change: (row: TableRow, its: readonly TableRow[]) => void,
    suits: (row: TableRow, rows: readonly TableRow[]) => boolean = all
  ) =>
  (text: string, chance: Chance): string =>
    editRows(text, (rows) => {
      const area = pick(
        rows.filter((row) => suits(row, rows)),
        chance
      )[column];
      const its = rows.filter((row) => row[column] === area);
      for (const row of its) change(row, its);
    });
