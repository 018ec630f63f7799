import * as Plot from "@observablehq/plot";
import {axisHeight, axisMarks, frame, type Tick} from "./frame.ts";
import {keyMarks} from "./key.ts";
import {layoutRows, pixelOf, type ChartRow, type Placed, type RowLayout} from "./rowLayout.ts";
import {columnMarks, halo, hitMarks, nameMarks, paint, px} from "./rowMarks.ts";
import {widestOf} from "./textFit.ts";
import {theme} from "./theme.ts";

/** The poorest and the richest fifth of one country, or the middle of a region's countries. */
export type FifthRow = ChartRow & {
  readonly poorest: number;
  readonly richest: number;
  readonly poorestText: string;
  readonly richestText: string;
};

type FifthDotsOptions = {width: number; words: {readonly poorest: string; readonly richest: string}; ticks?: readonly Tick[]};

type Row = Placed<FifthRow>;
type End = {value: number; text: string; x: number; y: number; side: "start" | "end"};

/** "Does it reach the poorest or the richest?": a circle and a diamond on one line; the line is warm where the richest are ahead. */
export function fifthDots(rows: readonly FifthRow[], {width, words, ticks = []}: FifthDotsOptions): Plot.PlotOptions {
  const key = keyMarks(
    rows.length === 0
      ? []
      : [
          {shape: "circle", fill: theme.accent, text: words.poorest},
          {shape: "diamond2", fill: theme.outline, text: words.richest}
        ],
    width
  );
  const inset = widestOf(rows.flatMap((row) => [row.poorestText, row.richestText])) + 14;
  const layout = layoutRows(rows, {width, top: key.height, bar: 18, air: 12, values: "column", inset});
  const {bottom} = layout;
  return frame({
    ...layout,
    height: rows.length > 0 ? bottom + axisHeight(ticks) : 1,
    domain: [0, 100],
    marks: [
      ...key.marks,
      ...axisMarks(ticks, {...layout, top: key.height}),
      Plot.link(layout.rows, {x1: 0, x2: 100, y1: "middle", y2: "middle", stroke: theme.rule}),
      Plot.link(layout.rows, {x1: "poorest", x2: "richest", y1: "middle", y2: "middle", stroke: paint(lineColour), strokeWidth: 4}),
      ...endMarks(layout, "poorest"),
      ...endMarks(layout, "richest"),
      nameMarks(layout),
      ...columnMarks(layout),
      hitMarks(layout)
    ]
  });
}

const lineColour = (row: FifthRow): string => (row.richest > row.poorest ? theme.gap3 : theme.muted);

/** One end of every line, its value on the side where the other end is not; near ends part a little. */
function endMarks(layout: RowLayout<FifthRow>, end: "poorest" | "richest"): Plot.Markish[] {
  const ends = layout.rows.map((row) => endOf(row, end, layout));
  const [symbol, fill] = end === "poorest" ? (["circle", theme.accent] as const) : (["diamond2", theme.outline] as const);
  const words = (side: End["side"]): Plot.Markish[] => {
    const own = ends.filter((it) => it.side === side);
    if (own.length === 0) return [];
    const x = px((it: End) => it.x + (side === "start" ? 10 : -10));
    return [Plot.text(own, {x, y: "y", text: "text", textAnchor: side, fill: theme.ink, ...halo})];
  };
  return [
    Plot.dot(ends, {x: "value", y: "y", symbol, r: 5.5, fill: paint(() => fill), stroke: theme.paper, strokeWidth: 1.5}),
    ...words("start"),
    ...words("end")
  ];
}

function endOf(row: Row, end: "poorest" | "richest", layout: RowLayout<FifthRow>): End {
  const pixel = (value: number): number => pixelOf(layout, value, [0, 100]);
  const other = end === "poorest" ? row.richest : row.poorest;
  const near = Math.abs(pixel(row[end]) - pixel(other)) < 11 ? 5 : 0;
  const below = row[end] < other || (row[end] === other && end === "poorest");
  return {
    value: row[end],
    text: end === "poorest" ? row.poorestText : row.richestText,
    x: pixel(row[end]),
    y: row.middle + (end === "poorest" ? -near : near),
    side: below ? "end" : "start"
  };
}
