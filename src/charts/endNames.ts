import * as Plot from "@observablehq/plot";
import {halo, px} from "./rowMarks.ts";
import {textWidth} from "./textFit.ts";
import {theme} from "./theme.ts";

/** A dot of a lane with its name, where it has one, and its place in px. */
type NamedDot = {readonly value: number; readonly name?: string; readonly x: number; readonly y: number; readonly r: number};

export type EndName = {readonly text: string; readonly x: number; readonly y: number; readonly anchor: "start" | "end"};

/** Between two ends, how much of a picture may be taken by others: from `from` to `to` px. */
type Span = {readonly from: number; readonly to: number};

/** Fewer dots need no ends: each is one. */
const fewest = 3;
const air = 4;

/**
 * The names of the lowest and of the highest dot of a lane, beside it: each where the one dot stands there alone, and where there is room for
 * the whole name within the lane, clear of what else stands in it.
 */
export function endNames(dots: readonly NamedDot[], lane: Span, taken: readonly Span[] = []): EndName[] {
  if (dots.length < fewest) return [];
  const sorted = dots.toSorted((a, b) => a.x - b.x);
  const clear = ({from, to}: Span): boolean => from >= lane.from && to <= lane.to && taken.every((it) => it.to < from || it.from > to);
  const alone = (end: NamedDot, next: NamedDot | undefined): boolean => next === undefined || Math.abs(end.x - next.x) > end.r;
  return (["end", "start"] as const).flatMap((anchor): EndName[] => {
    const [end, next] = anchor === "end" ? [sorted[0], sorted[1]] : [sorted.at(-1), sorted.at(-2)];
    if (!end?.name || !alone(end, next)) return [];
    const way = anchor === "end" ? -1 : 1;
    const x = end.x + way * (end.r + air);
    const far = x + way * textWidth(end.name);
    return clear({from: Math.min(x, far), to: Math.max(x, far)}) ? [{text: end.name, x, y: end.y, anchor}] : [];
  });
}

/** The names as marks, quieter than the numbers. */
export const endNameMarks = (names: readonly EndName[]): Plot.Markish[] =>
  (["end", "start"] as const).map((anchor) =>
    Plot.text(
      names.filter((name) => name.anchor === anchor),
      {x: px((name: EndName) => name.x), y: "y", text: "text", textAnchor: anchor, fill: theme.muted, ...halo}
    )
  );
