import * as Plot from "@observablehq/plot";
import {frame, type Tick} from "./frame.ts";
import {hit} from "./rowMarks.ts";
import {theme} from "./theme.ts";
import {trendEnds} from "./trendEnds.ts";
import {valueLabels, yearLabels} from "./trendLabel.ts";
import type {TrendScale} from "./trendScale.ts";
import {breakMarks, crowdBreakMarks, dotMarks, gridMarks, labelMarks, lineMarks} from "./trendMarks.ts";
import {fieldOf, isCrowd, pointsOf, spotsOf, type Field, type Spot, type TrendSeries} from "./trendSpots.ts";

type TrendLinesOptions = {
  width: number;
  /** Words beside a break in the series ("new method"). */
  breakText?: string;
  ticks?: readonly Tick[];
  /** The values at the foot and the head of the picture; 0–100 where nothing is said. */
  scale?: TrendScale;
};

/** "Since when?": a line through comparable years only, on 0–100 or the scale given; unreliable values and those at a cap are hollow. Where lines are many, each is drawn lightly. */
export function trendLines(series: readonly TrendSeries[], options: TrendLinesOptions): Plot.PlotOptions {
  const {width, ticks = [], scale = [0, 100]} = options;
  const lines = series.filter((line) => pointsOf(line).length > 0);
  if (lines.length === 0) return frame({width, height: 1, domain: [0, width], marks: []});
  const field = fieldOf(lines, {width, ticks, scale});
  return frame({width, height: field.height, domain: [0, width], marks: marksOf(spotsOf(lines, field), field, options)});
}

function marksOf(
  placed: readonly (readonly (readonly Spot[])[])[],
  field: Field,
  {width, breakText = "", ticks = []}: TrendLinesOptions
): Plot.Markish[] {
  const crowd = isCrowd(placed);
  const runs = placed.flat();
  const spots = placed.map((line) => line.flat());
  const all = runs.flat();
  const ends = spots.length > 1 ? trendEnds(spots, field) : {labels: valueLabels(all, runs, field), leaders: []};
  return [
    ...gridMarks(ticks, field),
    ...(crowd ? crowdBreakMarks : breakMarks)(all, {words: breakText, field}),
    ...lineMarks(runs, {crowd}),
    Plot.link(ends.leaders, {x1: "x1", y1: "y1", x2: "x2", y2: "y2", stroke: theme.muted, strokeWidth: 0.75}),
    dotMarks(all, {crowd}),
    ...labelMarks([...ends.labels, ...yearLabels(all, runs, {y: field.height - 11, width})]),
    Plot.dot(all, {x: "x", y: "y", r: 11, ...hit})
  ];
}
