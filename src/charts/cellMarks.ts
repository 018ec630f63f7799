import * as Plot from "@observablehq/plot";
import {gapClassOf, gapFill} from "./gapClass.ts";
import {hatch, hatchFill} from "./hatch.ts";
import type {PathCell, PathLayout} from "./layoutPath.ts";
import {halo, hit, lineHeight, paint, px} from "./rowMarks.ts";
import {known} from "./sexDots.ts";
import {wrapText} from "./textFit.ts";
import {theme} from "./theme.ts";

/** Ground, holes and the walker's line, with the size of each hole above it. */
export function cellMarks({cells, tall}: PathLayout): Plot.Markish[] {
  const there = cells.filter((cell) => known(cell.value));
  const holes = there.filter((cell) => (cell.value ?? 0) < 100);
  const span = {x1: "x1", x2: "x2"} as const;
  return [
    ...absentMarks(cells.filter((cell) => !known(cell.value))),
    Plot.rect(there, {...span, y1: "surface", y2: "foot", fill: theme.covered}),
    Plot.rect(holes, {...span, y1: "top", y2: "surface", fill: paint(holeFill), stroke: theme.outline, strokeWidth: 0.75}),
    Plot.line(there.flatMap(stepOf), {x: "x", y: "y", z: "run", stroke: theme.ink, strokeWidth: 2, strokeLinejoin: "miter"}),
    Plot.text(there, {
      x: "centre",
      y: (cell: PathCell) => cell.top - 9,
      text: "valueText",
      fill: theme.ink,
      fontWeight: 600,
      ...halo
    }),
    Plot.rect(cells, {...span, y1: (cell) => cell.foot - tall - 18, y2: "foot", ...hit})
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

/** Names and years of the rows. */
export const nameMarks = ({names, beside, width}: PathLayout): Plot.Markish[] => [
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
