import * as Plot from "@observablehq/plot";
import type {Flag} from "../model/flag.ts";
import type {Remark} from "../model/remark.ts";
import {frame, type Tick} from "./frame.ts";
import {paint, px} from "./rowMarks.ts";
import {segments} from "./segments.ts";
import {textWidth, widestOf} from "./textFit.ts";
import {theme, wideFrom, type Colour} from "./theme.ts";
import {endLabels, endStep, endWidth, labelMarks, valueLabels, yearLabels} from "./trendLabels.ts";

/** One year of a series, with its words; `flag` and `remark` are the observation's. */
export type TrendPoint = {
  readonly year: number;
  readonly value: number;
  readonly valueText: string;
  readonly yearText: string;
  readonly say: string;
  readonly flag: Flag;
  readonly remark: Remark;
};
/** One line; its name is written at its end where there are several. */
export type TrendSeries = {readonly label: string; readonly colour?: Colour; readonly points: readonly TrendPoint[]};

export type TrendLinesOptions = {
  width: number;
  /** Years that a line may span without a value between; null for any. */
  maxGap: number | null;
  /** Words beside a break in the series ("new method"). */
  breakText?: string;
  ticks?: readonly Tick[];
};

/** A point in its place (px), with its line's colour. */
export type Spot = TrendPoint & {readonly x: number; readonly y: number; readonly colour: string; readonly line: TrendSeries};

const top = 30;

/** "Since when?": a line through comparable years only, on 0–100; unreliable values are hollow. */
export function trendLines(
  series: readonly TrendSeries[],
  {width, maxGap, breakText = "", ticks = []}: TrendLinesOptions
): Plot.PlotOptions {
  const lines = series.filter((line) => line.points.length > 0);
  const height = Math.max(width >= wideFrom ? 240 : 210, top + 24 + lines.length * endStep);
  const {left, right} = margins(lines, ticks);
  const spots = lines.map((line) => spotsOf(line, yearsOf(lines), {left, right: width - right, bottom: height - 24}));
  const runs = spots.flatMap((points) => segments(points, {maxGap}));
  const all = spots.flat();
  const ends =
    spots.length > 1
      ? endLabels(spots, {left: width - right, top, bottom: height - 24})
      : {labels: valueLabels(all, runs, {width, top}), leaders: []};
  const labels = [...ends.labels, ...yearLabels(all, runs, {y: height - 11, width})];
  return frame({
    width,
    height: all.length > 0 ? height : 1,
    domain: [0, width],
    marks:
      all.length === 0
        ? []
        : [
            ...gridMarks(ticks, {right: width - right, bottom: height - 24}),
            ...breakMarks(runs, {breakText, width, bottom: height - 24}),
            ...runs.filter((run) => run.length > 1).map((run) => Plot.line(run, {x: "x", y: "y", stroke: run[0]?.colour, strokeWidth: 2})),
            Plot.link(ends.leaders, {x1: "x1", y1: "y1", x2: "x2", y2: "y2", stroke: theme.muted, strokeWidth: 0.75}),
            ...dotMarks(all),
            ...labelMarks(labels),
            Plot.dot(all, {x: "x", y: "y", r: 11, fill: "transparent", ariaLabel: "say"})
          ]
  });
}

const yearsOf = (lines: readonly TrendSeries[]): [number, number] => {
  const years = lines.flatMap((line) => line.points.map((point) => point.year));
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return first === last ? [first - 1, last + 1] : [first, last];
};

function margins(lines: readonly TrendSeries[], ticks: readonly Tick[]): {left: number; right: number} {
  const words = lines.flatMap((line) => line.points.map((point) => point.valueText));
  const half = Math.ceil(
    Math.max(widestOf(words, {bold: true}), widestOf(lines.flatMap((line) => line.points.map((p) => p.yearText)))) / 2
  );
  const axis = widestOf(ticks.map((tick) => tick.text)) + 8;
  const ends = lines.flatMap((line) => line.points.map((point) => `${point.valueText} ${point.yearText}`));
  const names = widestOf(
    lines.map((line) => line.label),
    {bold: true}
  );
  if (lines.length < 2) return {left: ticks.length > 0 ? axis + half : half, right: half};
  return {left: axis + 2 * half + 6, right: Math.max(widestOf(ends), Math.min(endWidth, names)) + 16};
}

function spotsOf(
  line: TrendSeries,
  [first, last]: [number, number],
  {left, right, bottom}: {left: number; right: number; bottom: number}
): Spot[] {
  const x = (year: number) => left + ((year - first) / (last - first)) * (right - left);
  const y = (value: number) => bottom - (value / 100) * (bottom - top);
  const colour = theme[line.colour ?? "ink"];
  return [...line.points].sort((a, b) => a.year - b.year).map((point) => ({...point, x: x(point.year), y: y(point.value), colour, line}));
}

function gridMarks(ticks: readonly Tick[], {right, bottom}: {right: number; bottom: number}): Plot.Markish[] {
  const y = (tick: Tick) => bottom - (tick.value / 100) * (bottom - top);
  const begin = widestOf(ticks.map((tick) => tick.text)) + 8;
  return ticks.length === 0
    ? []
    : [
        Plot.link(ticks, {x1: px(() => begin - 2), x2: px(() => right), y1: y, y2: y, stroke: theme.rule}),
        Plot.text(ticks, {x: px(() => begin - 8), y, text: "text", textAnchor: "end", fill: theme.muted})
      ];
}

/** A dotted upright before each value that the publisher marks as the first of a new series. */
function breakMarks(
  runs: readonly Spot[][],
  {breakText, width, bottom}: {breakText: string; width: number; bottom: number}
): Plot.Markish[] {
  const breaks = runs
    .flatMap((run) => run.slice(0, 1).filter((spot) => spot.flag === "break"))
    .map((spot) => ({x: spot.x - 9, text: breakText}));
  if (breaks.length === 0) return [];
  const half = textWidth(breakText) / 2;
  return [
    Plot.ruleX(breaks, {x: "x", y1: () => top, y2: () => bottom, stroke: theme.muted, strokeDasharray: "1 3"}),
    Plot.text(breaks.slice(0, 1), {x: ({x}) => Math.min(width - half, Math.max(half, x)), y: () => 7, text: "text", fill: theme.muted})
  ];
}

const dotMarks = (all: readonly Spot[]): Plot.Markish[] => [
  Plot.dot(all, {
    x: "x",
    y: "y",
    r: {value: (spot: Spot) => (spot.flag !== "unreliable" && spot.line.points.length > 6 ? 3 : 4), scale: null},
    fill: paint((spot: Spot) => (spot.flag === "unreliable" ? theme.paper : spot.colour)),
    stroke: paint((spot: Spot) => (spot.flag === "unreliable" ? spot.colour : theme.paper)),
    strokeWidth: 1.5
  })
];
