import * as Plot from "@observablehq/plot";
import {hatch, hatchFill} from "./hatch.ts";
import {px} from "./rowMarks.ts";
import {textWidth, truncate} from "./textFit.ts";
import {theme} from "./theme.ts";

/** A row that may have no figure; `absentText` then says which kind of absence it is ("not published"). */
export type MaybeAbsent = {readonly absentText?: string};
type Track = MaybeAbsent & {readonly barTop: number; readonly barBottom: number; readonly middle: number};

/** What is not known: a hatched track from 0 to `end`, its words on paper from `x` px to at most `limit`. */
export function absentMarks(rows: readonly Track[], {x, limit, end = 100}: {x: number; limit: number; end?: number}): Plot.Markish[] {
  if (rows.length === 0) return [];
  const words = (row: Track): string => truncate(row.absentText ?? "", limit - x - 16);
  const said = rows.filter((row) => row.absentText);
  return [
    hatch,
    Plot.rect(rows, {x1: 0, x2: end, y1: "barTop", y2: "barBottom", fill: hatchFill, stroke: theme.rule}),
    Plot.rect(said, {
      x1: px(() => x),
      x2: px((row: Track) => x + textWidth(words(row)) + 12),
      y1: (row: Track) => row.middle - 9,
      y2: (row: Track) => row.middle + 9,
      fill: theme.paper
    }),
    Plot.text(said, {x: px(() => x + 6), y: "middle", text: words, textAnchor: "start", fill: theme.muted})
  ];
}
