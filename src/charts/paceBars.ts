import * as Plot from "@observablehq/plot";
import {zeroMarks} from "./frame.ts";
import type {PlotOptions} from "./plotOptions.ts";
import {rowChart, type RowChartOptions} from "./rowChart.ts";
import type {ChartRow} from "./chartRow.ts";
import {paint} from "./rowMarks.ts";
import {theme} from "./theme.ts";

/** One area with the points a year it had, and those that it would need; what it had is less than nothing where a gap widened. */
export type PaceRow = ChartRow & {
  readonly had: number;
  readonly needed: number;
  /** The area the page is about. */
  readonly emphasis?: boolean;
};

/** "How far is it, at the pace there was?": the pace that would be needed as a pale bar, and in it the pace there was, on one scale. */
export function paceBars(
  rows: readonly PaceRow[],
  {words, ...options}: RowChartOptions & {words: {readonly had: string; readonly needed: string}}
): PlotOptions {
  const end = Math.max(1, ...rows.map(farthest));
  const had = (row: PaceRow): number => Math.max(0, row.had);
  const colour = paint((row: PaceRow) => (row.emphasis ? theme.accent : theme.ink));
  return rowChart(rows, {
    ...options,
    ...{bar: 16, air: 10, values: "end"},
    domain: [0, end],
    key: [
      {shape: "box", fill: theme.ink, text: words.had},
      {shape: "box", fill: theme.gap2, text: words.needed}
    ],
    valueOf: farthest,
    marks: (bars) => [
      Plot.rect(bars, {x1: 0, x2: "needed", y1: "barTop", y2: "barBottom", fill: theme.gap2, stroke: theme.outline, strokeWidth: 0.75}),
      Plot.rect(bars, {x1: 0, x2: had, y1: (row) => row.barTop + 4, y2: (row) => row.barBottom - 4, fill: colour}),
      zeroMarks(bars)
    ]
  });
}

const farthest = ({had, needed}: PaceRow): number => Math.max(had, needed);
