import * as Plot from "@observablehq/plot";
import {pixelOf} from "./rowLayout.ts";
import {px} from "./rowMarks.ts";
import {textWidth} from "./textFit.ts";
import {theme} from "./theme.ts";

/** A word at a place of an axis; charts write none of their own. */
export type Tick = {readonly value: number; readonly text: string};

/** Room beneath the rows for the words of an axis. */
export const axisHeight = (ticks: readonly Tick[]): number => (ticks.length > 0 ? 20 : 0);

type AxisPlace = {
  width: number;
  left: number;
  right: number;
  top: number;
  bottom: number;
  domain?: readonly [number, number];
};

/** Thin lines behind the bars at the ticks, and their words beneath, kept inside the picture. */
export function axisMarks(ticks: readonly Tick[], {domain = [0, 100], top, bottom, ...place}: AxisPlace): Plot.Markish[] {
  if (ticks.length === 0) return [];
  const middle = ({value, text}: Tick): number => {
    const half = textWidth(text) / 2;
    return Math.min(place.width - half, Math.max(half, pixelOf(place, value, domain)));
  };
  return [
    Plot.ruleX(ticks, {x: "value", y1: () => top, y2: () => bottom, stroke: theme.rule}),
    Plot.text(ticks, {x: px(middle), y: () => bottom + 12, text: "text", fill: theme.muted})
  ];
}

type Frame = {
  width: number;
  height: number;
  left?: number;
  right?: number;
  domain: readonly [number, number];
  marks: Plot.Markish[];
};

/** A picture whose x is in the unit of the value and whose y is in px: rows differ in height, for names wrap. */
export const frame = ({width, height, left = 0, right = 0, domain, marks}: Frame): Plot.PlotOptions => ({
  width,
  height: Math.max(1, Math.ceil(height)),
  margin: 0,
  marginLeft: left,
  marginRight: right,
  x: {domain, axis: null},
  y: {type: "identity", axis: null},
  marks
});

/** Zero as a line, so that a bar of no length is seen to be one. */
export const zeroMarks = <Row extends {barTop: number; barBottom: number}>(rows: readonly Row[]): Plot.Markish =>
  Plot.ruleX(rows, {x: () => 0, y1: (row: Row) => row.barTop - 2, y2: (row: Row) => row.barBottom + 2, stroke: theme.ink});
