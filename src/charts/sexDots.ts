import * as Plot from "@observablehq/plot";
import type {KeyItem} from "./keyMarks.ts";
import {paint} from "./rowMarks.ts";
import {theme} from "./theme.ts";

/** Women and men apart, each in the unit of the value; left out or null where not published. */
export type BySex = {readonly female?: number | null; readonly male?: number | null};

/** The names of women and men for the key, and of a value at the cap of its source; charts have no words of their own. */
export type SexWords = {readonly women: string; readonly men: string; readonly capped?: string};

/** Women as circles, men as diamonds: told apart without colour. */
export const sexKey = (rows: readonly BySex[], {women, men}: SexWords): KeyItem[] => [
  ...(rows.some((row) => known(row.female)) ? [{shape: "circle", fill: theme.female, text: women} as const] : []),
  ...(rows.some((row) => known(row.male)) ? [{shape: "diamond2", fill: theme.male, text: men} as const] : [])
];

export const known = (value: number | null | undefined): value is number => value !== null && value !== undefined;

/** Women near the upper edge of the bar and men near the lower, so that near values never hide each other. */
export function sexDots<Row extends BySex & {barTop: number; barBottom: number}>(rows: readonly Row[]): Plot.Markish[] {
  const dots = (of: Row[], x: "female" | "male", y: (row: Row) => number): Plot.Markish[] =>
    of.length === 0
      ? []
      : [
          Plot.dot(of, {
            x,
            y,
            symbol: x === "female" ? "circle" : "diamond2",
            r: 5,
            fill: paint(() => theme[x]),
            stroke: theme.paper,
            strokeWidth: 1.5
          })
        ];
  return [
    ...dots(
      rows.filter((row) => known(row.female)),
      "female",
      (row) => row.barTop + 4
    ),
    ...dots(
      rows.filter((row) => known(row.male)),
      "male",
      (row) => row.barBottom - 4
    )
  ];
}
