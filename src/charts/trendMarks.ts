import * as Plot from "@observablehq/plot";
import type {Tick} from "./frame.ts";
import {halo, paint} from "./rowMarks.ts";
import {textWidth} from "./textFit.ts";
import {theme} from "./theme.ts";
import type {TrendLabel} from "./trendLabel.ts";
import {heightOf, pointsOf, type Field, type Spot} from "./trendSpots.ts";

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

/** The same among many lines: a dotted tick at the line that breaks, and once before the words, so that they are read with it. */
export function crowdBreakMarks(spots: readonly Spot[], {words, field}: {words: string; field: Field}): Plot.Markish[] {
  const breaks = spots.filter((spot) => spot.flag === "break").map(({x, y}) => ({x: x - 3, y}));
  if (breaks.length === 0) return [];
  const key = {x: field.left + 1, y: 7};
  const tick = {x: "x", y1: (at: {y: number}) => at.y - 9, y2: (at: {y: number}) => at.y + 9};
  return [
    Plot.ruleX([...breaks, key], {...tick, stroke: theme.muted, strokeDasharray: "1 2"}),
    Plot.text([key], {x: () => key.x + 6, y: "y", text: () => words, textAnchor: "start", fill: theme.muted})
  ];
}

/** A line through each run of years; among many lines a thin one, unless it is to stand out. */
export const lineMarks = (runs: readonly (readonly Spot[])[], {crowd}: {crowd: boolean}): Plot.Markish[] =>
  runs
    .filter((run) => run.length > 1)
    .map((run) => {
      const strokeWidth = !crowd ? 2 : run[0]?.line.emphasis ? 3 : 1.5;
      const dash = run[0]?.line.dash;
      return Plot.line(run, {x: "x", y: "y", stroke: run[0]?.colour, strokeWidth, ...(dash ? {strokeDasharray: dash} : {})});
    });

/** The years as dots, unreliable ones and those at a cap hollow; smaller where they are many, and without an edge among many lines. */
export function dotMarks(spots: readonly Spot[], {crowd}: {crowd: boolean}): Plot.Markish {
  const size = (spot: Spot): number => (crowd ? 2 : pointsOf(spot.line).length > 6 ? 3 : 4);
  const isHollow = ({flag, capped}: Spot): boolean => flag === "unreliable" || capped === true;
  return Plot.dot(spots, {
    x: "x",
    y: "y",
    r: {value: (spot: Spot) => (isHollow(spot) ? (crowd ? 3 : 4) : size(spot)), scale: null},
    fill: paint((spot: Spot) => (isHollow(spot) ? theme.paper : spot.colour)),
    stroke: paint((spot: Spot) => (isHollow(spot) || crowd ? spot.colour : theme.paper)),
    strokeWidth: crowd ? 1 : 1.5
  });
}

/** Words with a paper edge, so that a line may pass behind them. */
export const labelMarks = (labels: readonly TrendLabel[]): Plot.Markish[] =>
  (["start", "middle", "end"] as const).flatMap((anchor) =>
    [true, false].flatMap((bold) => {
      const own = labels.filter((label) => label.anchor === anchor && label.bold === bold);
      if (own.length === 0) return [];
      const look = {textAnchor: anchor, ...halo, ...(bold ? {fontWeight: 600} : {})} as const;
      return [Plot.text(own, {x: "x", y: "y", text: "text", fill: {value: "fill", scale: null}, ...look})];
    })
  );
