import * as Plot from "@observablehq/plot";
import {zeroMarks} from "./frame.ts";
import type {PlotOptions} from "./plotOptions.ts";
import {rowChart, type RowChartOptions} from "./rowChart.ts";
import type {ChartRow} from "./chartRow.ts";
import {paint} from "./rowMarks.ts";
import {theme, type Colour} from "./theme.ts";

/** One area with its value. */
export type RankedRow = ChartRow & {
  readonly value: number;
  /** The area the page is about. */
  readonly emphasis?: boolean;
};

export type RankedBarsOptions = RowChartOptions & {
  /** Where the axis ends: 100 for shares; null for the largest value. */
  end?: number | null;
  colour?: Colour;
};

/** "Who has most?": one bar per area, longest first, its value and year written at its end. */
export function rankedBars(rows: readonly RankedRow[], {end = 100, colour = "outline", ...options}: RankedBarsOptions): PlotOptions {
  const sorted = rows.toSorted((a, b) => b.value - a.value);
  const fill = paint((row: RankedRow) => (row.emphasis ? theme.accent : theme[colour]));
  return rowChart(sorted, {
    ...options,
    ...{bar: 14, air: 9, values: "end"},
    domain: [0, end ?? Math.max(1, sorted[0]?.value ?? 1)],
    valueOf: (row) => row.value,
    marks: (bars) => [Plot.rect(bars, {x1: 0, x2: "value", y1: "barTop", y2: "barBottom", fill}), zeroMarks(bars)]
  });
}
