import * as Plot from "@observablehq/plot";
import {halo} from "./rowMarks.ts";
import {spread} from "./spread.ts";
import {textWidth, truncate} from "./textFit.ts";
import {lineStep, theme} from "./theme.ts";
import type {Spot} from "./trendLines.ts";

/** Words in their place (px). */
export type Label = {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: "start" | "middle" | "end";
  readonly fill: string;
  readonly bold: boolean;
};

/** The widest name at the end of a line, in px. */
export const endWidth = 116;

/** Few enough values to write at each. */
const all = 6;

/** The points worth naming, the most needed first: last, first, those after a break, and all where they are few. */
function byNeed(spots: readonly Spot[], runs: readonly (readonly Spot[])[]): Spot[] {
  const sorted = [...spots].sort((a, b) => a.x - b.x);
  const ends = [sorted.at(-1), sorted[0]].filter((spot) => spot !== undefined);
  const starts = runs.flatMap((run) => run.slice(0, 1)).filter((spot) => spot.flag === "break");
  return [...new Set([...ends, ...starts, ...(spots.length <= all ? sorted : [])])];
}

const overlaps = (a: Label, b: Label): boolean =>
  Math.abs(a.x - b.x) < (textWidth(a.text, a) + textWidth(b.text, b)) / 2 + 4 && Math.abs(a.y - b.y) < lineStep - 2;

/** Values above their points, or beneath where the line dips; one that would lie on another is left to the table. */
export function valueLabels(
  spots: readonly Spot[],
  runs: readonly (readonly Spot[])[],
  {width, top}: {width: number; top: number}
): Label[] {
  const placed: Label[] = [];
  for (const spot of byNeed(spots, runs)) {
    const sides = dips(spot, spots) && spot.value > 12 ? [15, -12] : spot.value > 12 ? [-12, 15] : [-12];
    const free = sides.map((dy) =>
      middle(spot.valueText, {x: spot.x, y: Math.max(top - 18, spot.y + dy), fill: spot.colour, width, bold: true})
    );
    const label = free.find((candidate) => !placed.some((other) => overlaps(candidate, other)));
    if (label) placed.push(label);
  }
  return placed;
}

/** Whether the neighbours of a point lie above it. */
function dips(spot: Spot, spots: readonly Spot[]): boolean {
  const i = spots.indexOf(spot);
  const near = [spots[i - 1], spots[i + 1]].filter((other) => other !== undefined);
  return near.length > 0 && near.every((other) => other.value > spot.value);
}

/** The years beneath, as many as have room. */
export function yearLabels(spots: readonly Spot[], runs: readonly (readonly Spot[])[], {y, width}: {y: number; width: number}): Label[] {
  const placed: Label[] = [];
  for (const spot of byNeed(spots, runs)) {
    const label = middle(spot.yearText, {x: spot.x, y, fill: theme.muted, width, bold: false});
    if (!placed.some((other) => other.text === label.text || overlaps(label, other))) placed.push(label);
  }
  return placed;
}

type At = {x: number; y: number; fill: string; width: number; bold: boolean};
function middle(text: string, {x, y, fill, width, bold}: At): Label {
  const half = textWidth(text, {bold}) / 2;
  return {text, x: Math.min(width - half, Math.max(half, x)), y, anchor: "middle", fill, bold};
}

/** The height that the words of one line's end take. */
export const endStep = 2 * lineStep + 2;

type Leader = {readonly x1: number; readonly y1: number; readonly x2: number; readonly y2: number};
type Ends = {labels: Label[]; leaders: Leader[]};

/** Several lines: each named at its end with its last value and year, its first value before its first point; moved apart where they meet. */
export function endLabels(lines: readonly (readonly Spot[])[], {left, top, bottom}: {left: number; top: number; bottom: number}): Ends {
  const ends = lines.map((line) => line.at(-1)).filter((spot) => spot !== undefined);
  const starts = lines.flatMap((line) => (line.length > 1 ? line.slice(0, 1) : []));
  const endY = spread(
    ends.map((spot) => spot.y),
    {step: endStep, low: top, high: bottom - lineStep / 2}
  );
  const startY = spread(
    starts.map((spot) => spot.y),
    {step: lineStep, low: top, high: bottom}
  );
  return {
    labels: [
      ...starts.map((spot, i): Label => ({
        text: spot.valueText,
        x: spot.x - 9,
        y: startY[i] ?? spot.y,
        anchor: "end",
        fill: spot.colour,
        bold: false
      })),
      ...ends.flatMap((spot, i) => endWords(spot, left + 14, endY[i] ?? spot.y))
    ],
    leaders: ends.map((spot, i) => ({x1: spot.x, y1: spot.y, x2: left + 11, y2: endY[i] ?? spot.y}))
  };
}

/** A line's name, and beneath it its last value with its year. */
function endWords(spot: Spot, x: number, y: number): Label[] {
  const at = {x, anchor: "start", fill: spot.colour} as const;
  return [
    {...at, text: truncate(spot.line.label, endWidth, {bold: true}), y: y - lineStep / 2, bold: true},
    {...at, text: `${spot.valueText} ${spot.yearText}`, y: y + lineStep / 2, bold: false}
  ];
}

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
