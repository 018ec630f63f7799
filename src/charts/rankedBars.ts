import * as Plot from "@observablehq/plot";
import {axisHeight, axisMarks, frame, zeroMarks, type Tick} from "./frame.ts";
import {layoutRows, pixelOf, type ChartRow} from "./rowLayout.ts";
import {endMarks, hitMarks, nameMarks, paint} from "./rowMarks.ts";
import {theme, type Colour} from "./theme.ts";

/** One area with its value. */
export type RankedRow = ChartRow & {
  readonly value: number;
  /** The area the page is about. */
  readonly emphasis?: boolean;
};

export type RankedBarsOptions = {
  width: number;
  /** Where the axis ends: 100 for shares; null for the largest value. */
  end?: number | null;
  colour?: Colour;
  ticks?: readonly Tick[];
};

/** "Who has most?": one bar per area, longest first, its value and year written at its end. */
export function rankedBars(
  rows: readonly RankedRow[],
  {width, end = 100, colour = "outline", ticks = []}: RankedBarsOptions
): Plot.PlotOptions {
  const sorted = [...rows].sort((a, b) => b.value - a.value);
  const domain = [0, end ?? Math.max(1, sorted[0]?.value ?? 1)] as const;
  const layout = layoutRows(sorted, {width, bar: 14, air: 9, values: "end"});
  const {bottom} = layout;
  return frame({
    ...layout,
    height: bottom + axisHeight(ticks),
    domain,
    marks: [
      ...axisMarks(ticks, {...layout, top: 0, domain}),
      Plot.rect(layout.rows, {
        x1: 0,
        x2: "value",
        y1: "barTop",
        y2: "barBottom",
        fill: paint((row: RankedRow) => (row.emphasis ? theme.accent : theme[colour]))
      }),
      zeroMarks(layout.rows),
      nameMarks(layout),
      ...endMarks(layout, (row) => pixelOf(layout, row.value, domain)),
      hitMarks(layout)
    ]
  });
}
