import * as Plot from "@observablehq/plot";
import type {MaybeAbsent} from "./absentMarks.ts";
import {frame, type Tick} from "./frame.ts";
import {hatch, hatchFill} from "./hatch.ts";
import type {ChartRow} from "./chartRow.ts";
import {hit, lineHeight, paint} from "./rowMarks.ts";
import {known} from "./sexDots.ts";
import {isCut, widestOf, wrapText} from "./textFit.ts";
import {lineStep, theme} from "./theme.ts";

/** One fifth of the people by income. */
export type QuintileRow = ChartRow &
  MaybeAbsent & {
    /** 0–100; null where there is no figure. */
    readonly value: number | null;
    /** The year without its doubts, for columns too narrow for them. */
    readonly yearAlone?: string;
    /** The fifth the question is about. */
    readonly emphasis?: boolean;
  };

type QuintileBarsOptions = {width: number; end?: number; ticks?: readonly Tick[]};

type Column = QuintileRow & {x1: number; x2: number; centre: number; top: number; name: string; note: string; foot: number};

const tall = 150;
const top = 22;
/** The lines that a name or a year may take. */
const mostLines = 4;
const figures = {fontWeight: 600} as const;

/** "Does it reach the poorest?": one column per income fifth, poorest first, on a scale of 0–100. */
export function quintileBars(rows: readonly QuintileRow[], {width, end = 100, ticks = []}: QuintileBarsOptions): Plot.PlotOptions {
  const axis = ticks.length > 0 ? widestOf(ticks.map(({text}) => text)) + 8 : 0;
  const columns = placeColumns(rows, {left: axis, width, end});
  const bars = columns.filter((column) => known(column.value));
  const absent = columns.filter((column) => !known(column.value));
  const lines = Math.max(0, ...columns.map((column) => `${column.name}\n${column.note}`.split("\n").length));
  const height = top + tall + 6 + lines * lineStep;
  const foot = top + tall;
  const at = {x: "centre"};
  const span = {x1: "x1", x2: "x2", y1: "top"} as const;
  return frame({
    width,
    height: rows.length > 0 ? height : 1,
    domain: [0, width],
    marks: [
      ...levelMarks(rows.length > 0 ? ticks : [], {axis, width, end}),
      ...(absent.length > 0 ? [hatch, Plot.rect(absent, {...span, y2: () => foot, fill: hatchFill})] : []),
      Plot.rect(bars, {...span, y2: () => foot, fill: paint((column: Column) => (column.emphasis ? theme.ink : theme.outline))}),
      Plot.link(columns.slice(0, 1), {x1: axis, x2: width, y1: () => foot, y2: () => foot, stroke: theme.ink}),
      Plot.text(columns, {...at, y: (column: Column) => column.top - 9, text: "valueText", fill: theme.ink, ...figures}),
      Plot.text(columns, {...at, y: () => foot + 6, text: "name", lineAnchor: "top", lineHeight, fill: theme.ink}),
      Plot.text(columns, {...at, y: "foot", text: "note", lineAnchor: "top", lineHeight, fill: theme.muted}),
      Plot.rect(columns, {...span, y1: () => 0, y2: () => height, ...hit})
    ]
  });
}

/** A thin level at each tick behind the columns, its words before it. */
function levelMarks(ticks: readonly Tick[], {axis, width, end}: {axis: number; width: number; end: number}): Plot.Markish[] {
  if (ticks.length === 0) return [];
  const y = ({value}: Tick): number => top + tall * (1 - value / end);
  return [
    Plot.link(ticks, {x1: axis, x2: width, y1: y, y2: y, stroke: theme.rule}),
    Plot.text(ticks, {x: axis - 8, y, text: "text", textAnchor: "end", fill: theme.muted})
  ];
}

function placeColumns(rows: readonly QuintileRow[], {left, width, end}: {left: number; width: number; end: number}): Column[] {
  const step = (width - left) / Math.max(1, rows.length);
  const air = Math.min(10, step * 0.1);
  const broken = (text: string): string[] => wrapText(text, step - 2, mostLines);
  const doubts = rows.every(({yearText}) => !broken(yearText).some(isCut));
  const noteOf = ({value, yearText, yearAlone = yearText, absentText = ""}: QuintileRow): string =>
    known(value) ? (doubts ? yearText : yearAlone) : absentText;
  return rows.map((row, i) => {
    const lines = broken(row.label);
    return {
      ...row,
      x1: left + i * step + air,
      x2: left + (i + 1) * step - air,
      centre: left + (i + 0.5) * step,
      top: top + tall * (1 - Math.min(1, (row.value ?? end) / end)),
      name: lines.join("\n"),
      note: broken(noteOf(row)).join("\n"),
      foot: top + tall + 6 + lines.length * lineStep
    };
  });
}
