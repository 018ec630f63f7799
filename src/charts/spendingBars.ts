import * as Plot from "@observablehq/plot";
import type {MaybeAbsent} from "./absentMarks.ts";
import {zeroMarks} from "./frame.ts";
import type {PlotOptions} from "./plotOptions.ts";
import {rowChart, type RowChartOptions} from "./rowChart.ts";
import type {ChartRow} from "./chartRow.ts";
import {paint} from "./rowMarks.ts";
import {theme} from "./theme.ts";

/** What is spent on one moment of life. */
export type SpendingRow = ChartRow &
  MaybeAbsent & {
    /** Percent of GDP; null where there is no figure. */
    readonly value: number | null;
    /** The sum of the others. */
    readonly emphasis?: boolean;
  };

type SpendingBarsOptions = RowChartOptions & {
  /** Where the axis ends, in percent of GDP: a common one makes countries comparable; else the largest value. */
  end?: number;
};

const fill = paint((row: SpendingRow) => (row.emphasis ? theme.muted : theme.outline));

/** "What is it spent on?": one bar per moment of life in the order given, in percent of GDP. */
export const spendingBars = (rows: readonly SpendingRow[], {end = 0, ...options}: SpendingBarsOptions): PlotOptions =>
  rowChart(rows, {
    ...options,
    ...{bar: 14, air: 9, values: "end"},
    domain: [0, Math.max(0.1, end, ...rows.map((row) => row.value ?? 0))],
    valueOf: (row) => row.value,
    marks: (bars) => [Plot.rect(bars, {x1: 0, x2: "value", y1: "barTop", y2: "barBottom", fill}), zeroMarks(bars)]
  });
