import * as Plot from "@observablehq/plot";
import {absentMarks, type MaybeAbsent} from "./absent.ts";
import {axisHeight, axisMarks, frame, zeroMarks, type Tick} from "./frame.ts";
import {gapClassOf, gapFill, type GapClass} from "./gapClass.ts";
import {keyMarks, type KeyItem} from "./key.ts";
import {peerKey, peerMarks, type Peer, type PeerWords} from "./peerTicks.ts";
import {layoutRows, type ChartRow} from "./rowLayout.ts";
import {columnMarks, hitMarks, nameMarks, paint} from "./rowMarks.ts";
import {known, sexDots, sexKey, type BySex, type SexWords} from "./sexDots.ts";
import {theme} from "./theme.ts";

/** One branch of social protection in one area. */
export type BranchRow = ChartRow &
  BySex &
  MaybeAbsent & {
    /** Share reached, 0–100; null where there is no figure. */
    readonly value: number | null;
    /** The class of the gap on the branch's own map; by even fifths where it is not given. */
    readonly gapClass?: GapClass;
    readonly peers?: readonly Peer[];
  };

type BranchBarsOptions = {
  width: number;
  words: SexWords & PeerWords & {readonly reached: string; readonly left: string};
  ticks?: readonly Tick[];
};

/** "Which moments of life are unprotected?": one bar per branch, the part left out filled by its size, others as thin ticks. */
export function branchBars(rows: readonly BranchRow[], {width, words, ticks = []}: BranchBarsOptions): Plot.PlotOptions {
  const key = keyMarks(keyItems(rows, words), width);
  const layout = layoutRows(rows, {width, top: key.height, bar: 18, air: 15, head: 8, values: "column", inset: 6});
  const bars = layout.rows.filter((row) => known(row.value));
  const absent = layout.rows.filter((row) => !known(row.value));
  const {bottom} = layout;
  return frame({
    ...layout,
    height: bottom + axisHeight(ticks),
    domain: [0, 100],
    marks: [
      ...key.marks,
      ...axisMarks(ticks, {...layout, top: key.height}),
      ...absentMarks(absent, {x: layout.left + 8, limit: layout.wide ? width - layout.right : width}),
      Plot.rect(bars, {x1: 0, x2: "value", y1: (row) => row.middle - thin, y2: (row) => row.middle + thin, fill: theme.quiet}),
      Plot.rect(
        bars.filter((row) => (row.value ?? 0) < 100),
        {x1: "value", x2: 100, y1: "barTop", y2: "barBottom", fill: paint(fillOf), stroke: theme.outline, strokeWidth: 0.75}
      ),
      ...peerMarks(bars),
      ...sexDots(bars),
      zeroMarks(bars),
      nameMarks(layout),
      ...columnMarks(layout),
      hitMarks(layout)
    ]
  });
}

/** Half the height of the part reached: it steps back before the part left out. */
const thin = 4;

const fillOf = (row: BranchRow): string => gapFill(row.gapClass ?? gapClassOf(100 - (row.value ?? 0)));

function keyItems(rows: readonly BranchRow[], words: BranchBarsOptions["words"]): KeyItem[] {
  const bars = rows.filter((row) => known(row.value));
  if (bars.length === 0) return [];
  return [
    {shape: "box", fill: theme.quiet, text: words.reached},
    {shape: "box", fill: theme.gap4, text: words.left},
    ...sexKey(bars, words),
    ...peerKey(bars, words)
  ];
}
