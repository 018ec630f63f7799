import * as Plot from "@observablehq/plot";
import type {Tick} from "./frame.ts";
import {halo, paint} from "./rowMarks.ts";
import {textWidth} from "./textFit.ts";
import {theme} from "./theme.ts";
import type {Label} from "./trendLabels.ts";
import {heightOf, type Field, type Spot} from "./trendSpots.ts";

/** A thin level at each tick, its words before it. */
export function gridMarks(ticks: readonly Tick[], field: Field): Plot.Markish[] {
  if (ticks.length === 0) return [];
  const begin = Math.max(...ticks.map((tick) => textWidth(tick.text))) + 6;
  const y = (tick: Tick) => heightOf(tick.value, field);
  return [
    Plot.link(ticks, {x1: begin, x2: field.right, y1: y, y2: y, stroke: theme.rule}),
    Plot.text(ticks, {x: begin - 6, y, text: "text", textAnchor: "end", fill: theme.muted})
  ];
}

/** A dotted upright before each value that the publisher marks as the first of a new series. */
export function breakMarks(spots: readonly Spot[], {words, field}: {words: string; field: Field}): Plot.Markish[] {
  const breaks = spots.filter((spot) => spot.flag === "break").map((spot) => spot.x - 9);
  if (breaks.length === 0) return [];
  const half = textWidth(words) / 2;
  const inside = (x: number): number => Math.min(field.width - half, Math.max(half, x));
  return [
    Plot.ruleX(breaks, {y1: () => field.top, y2: () => field.bottom, stroke: theme.muted, strokeDasharray: "1 3"}),
    Plot.text(breaks.slice(0, 1), {x: inside, y: () => 7, text: () => words, fill: theme.muted})
  ];
}

/** The years as dots, unreliable ones hollow; smaller where they are many. */
export const dotMarks = (spots: readonly Spot[]): Plot.Markish =>
  Plot.dot(spots, {
    x: "x",
    y: "y",
    r: {value: (spot: Spot) => (spot.flag !== "unreliable" && spot.line.points.length > 6 ? 3 : 4), scale: null},
    fill: paint((spot: Spot) => (spot.flag === "unreliable" ? theme.paper : spot.colour)),
    stroke: paint((spot: Spot) => (spot.flag === "unreliable" ? spot.colour : theme.paper)),
    strokeWidth: 1.5
  });

/** Words with a paper edge, so that a line may pass behind them. */
export const labelMarks = (labels: readonly Label[]): Plot.Markish[] =>
  (["start", "middle", "end"] as const).flatMap((anchor) =>
    [true, false].flatMap((bold) => {
      const own = labels.filter((label) => label.anchor === anchor && label.bold === bold);
      if (own.length === 0) return [];
      const look = {textAnchor: anchor, ...halo, ...(bold ? {fontWeight: 600} : {})} as const;
      return [Plot.text(own, {x: "x", y: "y", text: "text", fill: {value: "fill", scale: null}, fontVariant: "tabular-nums", ...look})];
    })
  );
