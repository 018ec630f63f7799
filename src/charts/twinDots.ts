import * as Plot from "@observablehq/plot";
import {pairDots, type PairStyle} from "./pairDots.ts";
import type {PlotOptions} from "./plotOptions.ts";
import {rowChart, type RowChartOptions} from "./rowChart.ts";
import type {ChartRow} from "./chartRow.ts";
import {paint} from "./rowMarks.ts";
import {widestOf} from "./textFit.ts";
import {theme} from "./theme.ts";

/** Two parts of one area: rural and urban people, the young and adults. */
export type TwinRow = ChartRow & {
  readonly one: number;
  readonly other: number;
  readonly oneText: string;
  readonly otherText: string;
  /** Whether the line between the two is warm: the first of them is left behind. */
  readonly warm: boolean;
};

/** What the two are called. */
export type TwinWords = {readonly one: string; readonly other: string};

const one: PairStyle = {symbol: "circle", fill: theme.accent, ink: theme.ink};
const other: PairStyle = {symbol: "diamond2", fill: theme.outline, ink: theme.ink};

/** "Which of the two is ahead?": a circle and a diamond on one line; the line is warm where the first is left behind. */
export const twinDots = (rows: readonly TwinRow[], {words, ...options}: RowChartOptions & {words: TwinWords}): PlotOptions =>
  rowChart(rows, {
    ...options,
    ...{bar: 18, air: 12, values: "column", inset: widestOf(rows.flatMap((row) => [row.oneText, row.otherText])) + 14},
    key:
      rows.length === 0
        ? []
        : [
            {...one, text: words.one, shape: one.symbol},
            {...other, text: words.other, shape: other.symbol}
          ],
    valueOf: (row) => row.one,
    marks: (lines, layout) => [
      Plot.link(lines, {x1: 0, x2: 100, y1: "middle", y2: "middle", stroke: theme.rule}),
      Plot.link(lines, {x1: "one", x2: "other", y1: "middle", y2: "middle", stroke: paint(lineColour), strokeWidth: 4}),
      ...pairDots(lines, {layout, ends: endsOf, styles: [one, other]})
    ]
  });

const lineColour = (row: TwinRow): string => (row.warm ? theme.gap3 : theme.muted);

const endsOf = (row: TwinRow) =>
  [
    {value: row.one, text: row.oneText},
    {value: row.other, text: row.otherText}
  ] as const;
