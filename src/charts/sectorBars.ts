import * as Plot from "@observablehq/plot";
import type {MaybeAbsent} from "./absentMarks.ts";
import {zeroMarks} from "./frame.ts";
import type {PlotOptions} from "./plotOptions.ts";
import {rowChart, type RowChartOptions} from "./rowChart.ts";
import type {ChartRow} from "./chartRow.ts";
import {paint} from "./rowMarks.ts";
import {known, sexDots, sexKey, type BySex, type SexWords} from "./sexDots.ts";
import {theme, type Colour} from "./theme.ts";

/** One kind of work: a sector, or a status in employment. */
export type SectorRow = ChartRow &
  BySex &
  MaybeAbsent & {
    /** 0–100; null where there is no figure. */
    readonly value: number | null;
    /** A sector's own colour; statuses share the quiet one. */
    readonly colour?: Colour;
  };

/** "In which work?": one bar per kind of work with women and men on it, all on one scale of 0–100. */
export const sectorBars = (rows: readonly SectorRow[], {words, ...options}: RowChartOptions & {words: SexWords}): PlotOptions =>
  rowChart(rows, {
    ...options,
    ...{bar: 18, air: 12, values: "column", inset: 6},
    key: sexKey(
      rows.filter((row) => known(row.value)),
      words
    ),
    valueOf: (row) => row.value,
    marks: (bars) => [
      Plot.rect(bars, {x1: 0, x2: 100, y1: "barTop", y2: "barBottom", fill: theme.raised}),
      Plot.rect(bars, {x1: 0, x2: "value", y1: "barTop", y2: "barBottom", fill: paint((row: SectorRow) => theme[row.colour ?? "outline"])}),
      ...sexDots(bars),
      zeroMarks(bars)
    ]
  });
