import * as Plot from "@observablehq/plot";
import {absentMarks, type MaybeAbsent} from "./absent.ts";
import {axisHeight, axisMarks, frame, zeroMarks, type Tick} from "./frame.ts";
import {layoutRows, pixelOf, type ChartRow} from "./rowLayout.ts";
import {endMarks, hitMarks, nameMarks, paint} from "./rowMarks.ts";
import {known} from "./sexDots.ts";
import {theme} from "./theme.ts";

/** What is spent on one moment of life. */
export type SpendingRow = ChartRow &
  MaybeAbsent & {
    /** Percent of GDP; null where there is no figure. */
    readonly value: number | null;
    /** The sum of the others. */
    readonly emphasis?: boolean;
  };

type SpendingBarsOptions = {
  width: number;
  /** Where the axis ends, in percent of GDP: a common one makes countries comparable; else the largest value. */
  end?: number;
  ticks?: readonly Tick[];
};

/** "What is it spent on?": one bar per moment of life in the order given, in percent of GDP. */
export function spendingBars(rows: readonly SpendingRow[], {width, end, ticks = []}: SpendingBarsOptions): Plot.PlotOptions {
  const domain = [0, Math.max(0.1, end ?? 0, ...rows.map((row) => row.value ?? 0))] as const;
  const layout = layoutRows(rows, {width, bar: 14, air: 9, values: "end"});
  const bars = layout.rows.filter((row) => known(row.value));
  const absent = layout.rows.filter((row) => !known(row.value));
  const {bottom} = layout;
  return frame({
    ...layout,
    height: bottom + axisHeight(ticks),
    domain,
    marks: [
      ...axisMarks(ticks, {...layout, top: 0, domain}),
      ...absentMarks(absent, {x: layout.left + 8, limit: layout.wide ? width - layout.right : width, end: domain[1]}),
      Plot.rect(bars, {
        x1: 0,
        x2: "value",
        y1: "barTop",
        y2: "barBottom",
        fill: paint((row: SpendingRow) => (row.emphasis ? theme.muted : theme.outline))
      }),
      zeroMarks(bars),
      nameMarks(layout),
      ...endMarks(layout, (row) => pixelOf(layout, row.value ?? 0, domain)),
      hitMarks(layout)
    ]
  });
}
