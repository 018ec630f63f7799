import {editRows, pick, type Chance, type TableRow} from "./mutation.ts";

/** The areas of the rows that suit, once each. */
const areasIn = (rows: readonly TableRow[], column: string, suits: (row: TableRow) => boolean): string[] => [
  ...new Set(rows.filter(suits).map((row) => row[column]!))
];

/** All rows of two areas, each under the name of the other. */
export const areasExchanged =
  (column: string, suits: (row: TableRow) => boolean = () => true) =>
  (text: string, chance: Chance): string =>
    editRows(text, (rows) => {
      const areas = areasIn(rows, column, suits);
      const one = pick(areas, chance);
      const other = pick(
        areas.filter((area) => area !== one),
        chance
      );
      for (const row of rows) row[column] = row[column] === one ? other : row[column] === other ? one : row[column]!;
    });

/** A table without one of its areas. */
export const areaGone =
  (column: string, suits: (row: TableRow) => boolean = () => true) =>
  (text: string, chance: Chance): string =>
    editRows(text, (rows) => {
      const gone = pick(areasIn(rows, column, suits), chance);
      return rows.filter((row) => row[column] !== gone);
    });
