import * as Plot from "@observablehq/plot";
import type {MaybeAbsent} from "./absent.ts";
import {frame} from "./frame.ts";
import {gapClassOf, gapFill, type GapClass} from "./gapClass.ts";
import {hatch, hatchFill} from "./hatch.ts";
import {keyMarks, type KeyItem} from "./key.ts";
import {lifePathHead, type LifePhase} from "./lifePathHead.ts";
import {layoutPath, type PathCell, type PathLayout} from "./lifePathLayout.ts";
import {halo, lineHeight, paint, px} from "./rowMarks.ts";
import {known} from "./sexDots.ts";
import {wrapText} from "./textFit.ts";
import {theme} from "./theme.ts";

/** One stage of life in one area. `valueText` says the hole: the share left out. */
export type LifeStage = MaybeAbsent & {
  /** Share reached, 0–100; null where there is no figure. */
  readonly value: number | null;
  readonly valueText: string;
  readonly gapClass?: GapClass;
  readonly say: string;
};

/** One area with its stages, in the order of life. */
export type LifePathRow = {readonly label: string; readonly yearText: string; readonly stages: readonly LifeStage[]};

export type LifePathOptions = {
  width: number;
  /** The names of the stages, and the phases of life above them; spans sum to the number of stages. */
  stages: readonly string[];
  phases: readonly LifePhase[];
  words: {readonly reached: string; readonly left: string};
  /** Height of a full column, in px. */
  tall?: number;
};

/** "Where on the path of life does protection break?": firm ground as high as coverage, and the hole above it, stage after stage. */
export function lifePath(rows: readonly LifePathRow[], {width, stages, phases, words, tall = 58}: LifePathOptions): Plot.PlotOptions {
  const key = keyMarks(keyItems(rows, words), width);
  const head = lifePathHead({stages, phases, width, top: key.height + 4, rows});
  const layout = layoutPath(rows, {width, left: head.left, top: head.bottom, tall, columns: stages.length});
  return frame({
    width,
    height: rows.length > 0 ? layout.bottom : 1,
    domain: [0, width],
    marks: rows.length === 0 ? [] : [...key.marks, ...head.marks, ...cellMarks(layout), ...nameMarks(layout)]
  });
}

const keyItems = (rows: readonly LifePathRow[], words: LifePathOptions["words"]): KeyItem[] =>
  rows.some(({stages}) => stages.some(({value}) => known(value)))
    ? [
        {shape: "box", fill: theme.quiet, text: words.reached},
        {shape: "box", fill: theme.gap4, text: words.left}
      ]
    : [];

function cellMarks({cells, tall}: PathLayout): Plot.Markish[] {
  const there = cells.filter((cell) => known(cell.value));
  const holes = there.filter((cell) => (cell.value ?? 0) < 100);
  const span = {x1: "x1", x2: "x2"} as const;
  return [
    ...absentMarks(cells.filter((cell) => !known(cell.value))),
    Plot.rect(there, {...span, y1: "surface", y2: "foot", fill: theme.quiet}),
    Plot.rect(holes, {...span, y1: "top", y2: "surface", fill: paint(holeFill), stroke: theme.outline, strokeWidth: 0.75}),
    Plot.line(there.flatMap(stepOf), {x: "x", y: "y", z: "run", stroke: theme.ink, strokeWidth: 2, strokeLinejoin: "miter"}),
    Plot.text(there, {
      x: "centre",
      y: (cell: PathCell) => cell.top - 9,
      text: "valueText",
      fill: theme.ink,
      fontWeight: 600,
      fontVariant: "tabular-nums",
      ...halo
    }),
    Plot.rect(cells, {...span, y1: (cell) => cell.foot - tall - 18, y2: "foot", fill: "transparent", ariaLabel: "say"})
  ];
}

const holeFill = (cell: PathCell): string => gapFill(cell.gapClass ?? gapClassOf(100 - (cell.value ?? 0)));

/** The walker's line: along the ground, down into a hole and up again; stages without a figure interrupt it. */
const stepOf = ({x1, x2, surface, run}: PathCell): {x: number; y: number; run: string}[] => [
  {x: x1, y: surface, run},
  {x: x2, y: surface, run}
];

function absentMarks(cells: readonly PathCell[]): Plot.Markish[] {
  if (cells.length === 0) return [];
  const lines = (cell: PathCell): string[] => wrapText(cell.absentText ?? "", cell.x2 - cell.x1 - 2, 3);
  const middle = (cell: PathCell): number => (cell.top + cell.foot) / 2;
  return [
    hatch,
    Plot.rect(cells, {x1: "x1", x2: "x2", y1: "top", y2: "foot", fill: hatchFill, stroke: theme.rule}),
    Plot.text(cells, {
      x: "centre",
      y: middle,
      text: (cell) => lines(cell).join("\n"),
      lineHeight,
      fill: theme.muted,
      ...halo,
      strokeWidth: 5
    })
  ];
}

const nameMarks = ({names, beside, width}: PathLayout): Plot.Markish[] => [
  Plot.text(names, {
    x: px(() => 0),
    y: "y",
    text: "name",
    textAnchor: "start",
    lineAnchor: "top",
    lineHeight,
    fill: theme.ink,
    fontWeight: 600
  }),
  Plot.text(names, {
    x: px(() => (beside ? 0 : width)),
    y: "yearY",
    text: "yearText",
    textAnchor: beside ? "start" : "end",
    lineAnchor: "top",
    fill: theme.muted
  })
];
