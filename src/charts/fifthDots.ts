import * as Plot from "@observablehq/plot";
import type {KeyItem} from "./keyMarks.ts";
import {pairDots, type PairStyle} from "./pairDots.ts";
import {rowChart, type RowChartOptions} from "./rowChart.ts";
import type {ChartRow} from "./rowLayout.ts";
import {paint} from "./rowMarks.ts";
import {widestOf} from "./textFit.ts";
import {theme} from "./theme.ts";

/** The poorest and the richest fifth of one country, or the middle of a region's countries. */
export type FifthRow = ChartRow & {
  readonly poorest: number;
  readonly richest: number;
  readonly poorestText: string;
  readonly richestText: string;
};

type FifthWords = {readonly poorest: string; readonly richest: string};

const poorest: PairStyle = {symbol: "circle", fill: theme.accent, ink: theme.ink};
const richest: PairStyle = {symbol: "diamond2", fill: theme.outline, ink: theme.ink};

/** "Does it reach the poorest or the richest?": a circle and a diamond on one line; the line is warm where the richest are ahead. */
export const fifthDots = (rows: readonly FifthRow[], {words, ...options}: RowChartOptions & {words: FifthWords}): Plot.PlotOptions =>
  rowChart(rows, {
    ...options,
    ...{bar: 18, air: 12, values: "column", inset: widestOf(rows.flatMap((row) => [row.poorestText, row.richestText])) + 14},
    key: rows.length === 0 ? [] : keyOf(words),
    valueOf: (row) => row.poorest,
    marks: (lines, layout) => [
      Plot.link(lines, {x1: 0, x2: 100, y1: "middle", y2: "middle", stroke: theme.rule}),
      Plot.link(lines, {x1: "poorest", x2: "richest", y1: "middle", y2: "middle", stroke: paint(lineColour), strokeWidth: 4}),
      ...pairDots(lines, {layout, ends: endsOf, styles: [poorest, richest]})
    ]
  });

const keyOf = (words: FifthWords): KeyItem[] => [
  {...poorest, text: words.poorest, shape: poorest.symbol},
  {...richest, text: words.richest, shape: richest.symbol}
];

const lineColour = (row: FifthRow): string => (row.richest > row.poorest ? theme.gap3 : theme.muted);

const endsOf = (row: FifthRow) =>
  [
    {value: row.poorest, text: row.poorestText},
    {value: row.richest, text: row.richestText}
  ] as const;
