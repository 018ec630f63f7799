import {textWidth} from "./textFit.ts";
import {lineStep, theme} from "./theme.ts";
import type {Spot} from "./trendSpots.ts";

/** Words in their place (px). */
export type TrendLabel = {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: "start" | "middle" | "end";
  readonly fill: string;
  readonly bold: boolean;
};

/** Few enough values to write at each. */
const all = 6;

/** The points worth naming, the most needed first: last, first, those that begin a run, and all where they are few. */
function byNeed(spots: readonly Spot[], runs: readonly (readonly Spot[])[]): Spot[] {
  const sorted = [...spots].sort((a, b) => a.x - b.x);
  const ends = [sorted.at(-1), sorted[0]].filter((spot) => spot !== undefined);
  const starts = runs.flatMap((run) => run.slice(0, 1));
  return [...new Set([...ends, ...starts, ...(spots.length <= all ? sorted : [])])];
}

const overlaps = (a: TrendLabel, b: TrendLabel): boolean =>
  Math.abs(a.x - b.x) < (textWidth(a.text, a) + textWidth(b.text, b)) / 2 + 4 && Math.abs(a.y - b.y) < lineStep - 2;

/** Values above their points, or beneath where the line dips; one that would lie on another is left to the table. */
export function valueLabels(
  spots: readonly Spot[],
  runs: readonly (readonly Spot[])[],
  {width, top, bottom}: {width: number; top: number; bottom: number}
): TrendLabel[] {
  const placed: TrendLabel[] = [];
  for (const spot of byNeed(spots, runs)) {
    const hasRoom = spot.y < bottom - 20;
    const sides = dips(spot, spots) && hasRoom ? [15, -12] : hasRoom ? [-12, 15] : [-12];
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
export function yearLabels(
  spots: readonly Spot[],
  runs: readonly (readonly Spot[])[],
  {y, width}: {y: number; width: number}
): TrendLabel[] {
  const placed: TrendLabel[] = [];
  for (const spot of byNeed(spots, runs)) {
    const label = middle(spot.yearText, {x: spot.x, y, fill: theme.muted, width, bold: false});
    if (!placed.some((other) => other.text === label.text || overlaps(label, other))) placed.push(label);
  }
  return placed;
}

type At = {x: number; y: number; fill: string; width: number; bold: boolean};
function middle(text: string, {x, y, fill, width, bold}: At): TrendLabel {
  const half = textWidth(text, {bold}) / 2;
  return {text, x: Math.min(width - half, Math.max(half, x)), y, anchor: "middle", fill, bold};
}
