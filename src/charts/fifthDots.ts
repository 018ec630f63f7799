import type * as Plot from "@observablehq/plot";
import type {RowChartOptions} from "./rowChart.ts";
import type {ChartRow} from "./chartRow.ts";
import {twinDots} from "./twinDots.ts";

/** The poorest and the richest fifth of one country, or the middle of a region's countries. */
export type FifthRow = ChartRow & {
  readonly poorest: number;
  readonly richest: number;
  readonly poorestText: string;
  readonly richestText: string;
};

type FifthWords = {readonly poorest: string; readonly richest: string};

/** "Does it reach the poorest or the richest?": a circle and a diamond on one line; the line is warm where the richest are ahead. */
export const fifthDots = (rows: readonly FifthRow[], {words, ...options}: RowChartOptions & {words: FifthWords}): Plot.PlotOptions =>
  twinDots(
    rows.map((row) => ({
      ...row,
      ...{one: row.poorest, oneText: row.poorestText, other: row.richest, otherText: row.richestText},
      warm: row.richest > row.poorest
    })),
    {...options, words: {one: words.poorest, other: words.richest}}
  );
