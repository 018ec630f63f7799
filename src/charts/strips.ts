import type * as Plot from "@observablehq/plot";
import {endNames} from "./endNames.ts";
import {axisHeight, axisMarks, frame, type Tick} from "./frame.ts";
import {keyMarks, type KeyItem} from "./keyMarks.ts";
import type {Placed} from "./chartRow.ts";
import {layoutRows, pixelOf, type RowLayout} from "./rowLayout.ts";
import {nameMarks} from "./rowMarks.ts";
import {stripMarks, type Dot, type StripDot, type StripFigure} from "./stripMarks.ts";
import {swarm} from "./swarm.ts";
import {textWidth} from "./textFit.ts";
import {theme, wideFrom} from "./theme.ts";

/** One region with its countries. */
export type StripRow = {
  readonly label: string;
  readonly dots: readonly StripDot[];
  readonly median: StripFigure | null;
  /** What the publisher gives for the region as a whole. */
  readonly published: StripFigure | null;
};
type StripsOptions = {
  width: number;
  words: {
    readonly country: string;
    /** Names the dots that stand out. */
    readonly own?: string;
    readonly old?: string;
    readonly capped?: string;
    readonly median: string;
    readonly published: string;
  };
  ticks?: readonly Tick[];
};

type WordedStrip = StripRow & {readonly valueText: string; readonly yearText: string; readonly say: string};
const domain = [0, 100] as const;
/** Room above the dots for the median's words, and beneath them for the publisher's. */
const wordRoom = 17;

/** "How do regions spread?": a dot per country, hollow where its survey is old, a darker ring where it stands at the cap of its source, the median as a tick, the published figure of the region as a triangle. */
export function strips(rows: readonly StripRow[], {width, words, ticks = []}: StripsOptions): Plot.PlotOptions {
  const r = width >= wideFrom ? 4 : 3.5;
  const key = keyMarks(keyOf(rows, words), width);
  const layout = layoutRows<WordedStrip>(
    rows.map((row) => ({...row, valueText: "", yearText: "", say: ""})),
    {width, top: rows.length > 0 ? key.height : 0, bar: (row, span) => thickness(row, span, r), air: 12, values: "column", inset: 8}
  );
  const {bottom} = layout;
  return frame({
    ...layout,
    height: bottom + axisHeight(ticks),
    domain,
    marks:
      rows.length === 0
        ? []
        : [
            ...key.marks,
            ...axisMarks(ticks, {...layout, top: key.height}),
            nameMarks(layout),
            ...stripMarks(layout.rows.map((row) => laneOf(row, layout, r)))
          ]
  });
}

/** Names the signs that some row has. */
function keyOf(
  rows: readonly StripRow[],
  {country, own = "", old = "", capped = "", median, published}: StripsOptions["words"]
): KeyItem[] {
  return [
    {shape: "circle", fill: theme.outline, text: country},
    {shape: "circle", fill: theme.accent, text: rows.some(({dots}) => dots.some((dot) => dot.emphasis)) ? own : ""},
    {shape: "ring", fill: theme.outline, text: rows.some(({dots}) => dots.some((dot) => dot.old)) ? old : ""},
    {shape: "ring", fill: theme.ink, text: rows.some(({dots}) => dots.some((dot) => dot.capped)) ? capped : ""},
    {shape: "tick", fill: theme.ink, text: rows.some((row) => row.median) ? median : ""},
    {shape: "up", fill: theme.accent, text: rows.some((row) => row.published) ? published : ""}
  ];
}

/** Dots rise no higher above their line than this, in px: where dozens share a value they overlap instead. */
const tallest = 40;

/** The countries' heights on a line `span` px long. */
function offsetsOf(row: StripRow, span: number, r: number): number[] {
  const places = row.dots.map((dot) => (dot.value / 100) * span);
  const offsets = swarm(places, 2 * r + 0.5);
  const pressed = Math.min(1, tallest / Math.max(1, ...offsets.map(Math.abs)));
  return offsets.map((offset) => offset * pressed);
}

const thickness = (row: StripRow, span: number, r: number): number =>
  2 * (Math.max(0, ...offsetsOf(row, span, r).map(Math.abs)) + r) + (row.median ? wordRoom : 0) + (row.published ? wordRoom : 0);

function laneOf(row: Placed<WordedStrip>, layout: RowLayout<WordedStrip>, r: number) {
  const offsets = offsetsOf(row, layout.width - layout.left - layout.right, r);
  const low = row.barBottom - (row.published ? wordRoom : 0);
  const high = row.barTop + (row.median ? wordRoom : 0);
  const dots: Dot[] = row.dots.map((dot, i) => ({...dot, r: dot.emphasis ? r + 1.5 : r, y: (low + high) / 2 + (offsets[i] ?? 0)}));
  const figure = (it: StripFigure | null) => it && {...it, x: wordsAt(it, layout), low, high};
  const placed = dots.map((dot) => ({...dot, x: pixelOf(layout, dot.value, domain)}));
  const names = endNames(
    placed,
    {from: layout.left, to: layout.width},
    [row.median, row.published].flatMap((it) => markOf(it, layout))
  );
  return {dots, low, high, median: figure(row.median), published: figure(row.published), names};
}

/** What the mark of a figure takes of its lane. */
const markOf = (figure: StripFigure | null, layout: RowLayout<WordedStrip>) => {
  const x = figure && pixelOf(layout, figure.value, domain);
  return x === null ? [] : [{from: x - 6, to: x + 6}];
};

/** The middle of a figure's words: on its mark, or as near as the picture's edges allow. */
const wordsAt = (figure: StripFigure, layout: RowLayout<WordedStrip>): number => {
  const half = textWidth(figure.text, {bold: true}) / 2;
  return Math.min(layout.width - half, Math.max(layout.left - 8 + half, pixelOf(layout, figure.value, domain)));
};
