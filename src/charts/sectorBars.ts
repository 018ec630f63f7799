import * as Plot from "@observablehq/plot";
import {absentMarks, type MaybeAbsent} from "./absent.ts";
import {axisHeight, axisMarks, frame, zeroMarks, type Tick} from "./frame.ts";
import {keyMarks} from "./key.ts";
import {layoutRows, type ChartRow} from "./rowLayout.ts";
import {columnMarks, hitMarks, nameMarks, paint} from "./rowMarks.ts";
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

type SectorBarsOptions = {width: number; words: SexWords; ticks?: readonly Tick[]};

/** "In which work?": one bar per kind of work with women and men on it, all on one scale of 0–100. */
export function sectorBars(rows: readonly SectorRow[], {width, words, ticks = []}: SectorBarsOptions): Plot.PlotOptions {
  const shown = rows.filter((row) => known(row.value));
  const key = keyMarks(sexKey(shown, words), width);
  const layout = layoutRows(rows, {width, top: key.height, bar: 18, air: 12, values: "column", inset: 6});
  const bars = layout.rows.filter((row) => known(row.value));
  const absent = layout.rows.filter((row) => !known(row.value));
  const {bottom} = layout;
  return frame({
    ...layout,
    height: bottom + axisHeight(ticks),
    domain: [0, 100],
    marks: [
      ...key.marks,
      ...axisMarks(ticks, {...layout, top: key.height}),
      ...absentMarks(absent, {x: layout.left + 8, limit: layout.wide ? width - layout.right : width}),
      Plot.rect(bars, {x1: 0, x2: 100, y1: "barTop", y2: "barBottom", fill: theme.raised}),
      Plot.rect(bars, {x1: 0, x2: "value", y1: "barTop", y2: "barBottom", fill: paint((row: SectorRow) => theme[row.colour ?? "outline"])}),
      ...sexDots(bars),
      zeroMarks(bars),
      nameMarks(layout),
      ...columnMarks(layout),
      hitMarks(layout)
    ]
  });
}
