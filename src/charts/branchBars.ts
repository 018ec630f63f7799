import * as Plot from "@observablehq/plot";
import type {MaybeAbsent} from "./absentMarks.ts";
import {zeroMarks} from "./frame.ts";
import {gapClassOf, gapFill, type GapClass} from "./gapClass.ts";
import type {KeyItem} from "./keyMarks.ts";
import {peerKey, peerMarks, type Peer, type PeerWords} from "./peerMarks.ts";
import type {PlotOptions} from "./plotOptions.ts";
import {rowChart, type RowChartOptions} from "./rowChart.ts";
import type {ChartRow} from "./chartRow.ts";
import {paint} from "./rowMarks.ts";
import {known, sexDots, sexKey, type BySex, type SexWords} from "./sexDots.ts";
import {theme} from "./theme.ts";

/** One branch of social protection in one area. */
export type BranchRow = ChartRow &
  BySex &
  MaybeAbsent & {
    /** Share left out, 0–100, as is said by `valueText`; null where there is no figure. Women, men and peers are shares left out too. */
    readonly value: number | null;
    /** The class of the gap on the branch's own map; by even fifths where it is not given. */
    readonly gapClass?: GapClass;
    readonly peers?: readonly Peer[];
  };

type BranchBarsOptions = RowChartOptions & {words: SexWords & PeerWords & {readonly reached: string; readonly left: string}};

/** "Which moments of life are unprotected?": one bar per branch, the part left out from zero, filled by its size; others as thin ticks. */
export const branchBars = (rows: readonly BranchRow[], {words, ...options}: BranchBarsOptions): PlotOptions =>
  rowChart(rows, {
    ...options,
    ...{bar: 18, air: 15, head: 8, values: "column", inset: 6},
    key: keyItems(rows, words),
    valueOf: (row) => row.value,
    marks: (bars) => [
      Plot.rect(
        bars.filter((row) => (row.value ?? 0) < 100),
        {x1: "value", x2: 100, y1: (row) => row.middle - thin, y2: (row) => row.middle + thin, fill: theme.covered}
      ),
      Plot.rect(
        bars.filter((row) => (row.value ?? 0) > 0),
        {x1: 0, x2: "value", y1: "barTop", y2: "barBottom", fill: paint(fillOf), stroke: theme.outline, strokeWidth: 0.75}
      ),
      ...peerMarks(bars),
      ...sexDots(bars),
      zeroMarks(bars)
    ]
  });

/** Half the height of the part reached: it steps back before the part left out. */
const thin = 3;

const fillOf = (row: BranchRow): string => gapFill(row.gapClass ?? gapClassOf(row.value ?? 0));

function keyItems(rows: readonly BranchRow[], words: BranchBarsOptions["words"]): KeyItem[] {
  const bars = rows.filter((row) => known(row.value));
  if (bars.length === 0) return [];
  return [
    {shape: "box", fill: theme.gap4, text: words.left},
    {shape: "box", fill: theme.covered, text: words.reached},
    ...sexKey(bars, words),
    ...peerKey(bars, words)
  ];
}
