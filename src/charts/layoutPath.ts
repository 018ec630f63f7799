import {known} from "./sexDots.ts";
import {textWidth, wrapText} from "./textFit.ts";
import {lineStep} from "./theme.ts";
import type {MaybeAbsent} from "./absentMarks.ts";
import type {GapClass} from "./gapClass.ts";

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

/** One stage of one row in its place, in px: the hole from `top` to `surface`, the ground from there to `foot`. */
export type PathCell = LifeStage & {
  readonly x1: number;
  readonly x2: number;
  readonly centre: number;
  readonly top: number;
  readonly surface: number;
  readonly foot: number;
  /** Cells that one walker's line joins. */
  readonly run: string;
};

type Name = {readonly name: string; readonly y: number; readonly yearText: string; readonly yearY: number};
export type PathLayout = {
  /** Names stand beside the columns; else above them, with the year at the right edge. */
  readonly beside: boolean;
  readonly width: number;
  readonly cells: readonly PathCell[];
  readonly names: readonly Name[];
  readonly tall: number;
  readonly bottom: number;
};

type PathFrame = {width: number; left: number; top: number; tall: number; columns: number};

/** Room for the numbers above the columns, and between two rows. */
const numbers = 19;
const air = 17;

/** Between the names beside the columns and the columns. */
export const besideGap = 14;

/** The lines of a name beside the columns, in a room so many px wide. */
export const besideLines = (label: string, width: number): string[] => wrapText(label, width / 1.1, 3);

/** The lines of a name above its columns; the year stands at the right of the first. */
const aboveLines = ({label, yearText}: LifePathRow, width: number): string[] =>
  wrapText(label, (width - textWidth(yearText) - 12) / 1.1, 3);

/** Stacks rows of columns: names beside them where `left` gives room, else on lines of their own above. */
export function layoutPath(rows: readonly LifePathRow[], {width, left, top: start, tall, columns}: PathFrame): PathLayout {
  const beside = left > 0;
  const step = (width - left) / Math.max(1, columns);
  const names: Name[] = [];
  const cells: PathCell[] = [];
  let next = start;
  rows.forEach((row, i) => {
    const lines = beside ? besideLines(row.label, left - besideGap) : aboveLines(row, width);
    const top = next + (beside ? 0 : lines.length * lineStep + 3) + numbers;
    names.push(nameOf(row, lines, {beside, top: next, tall}));
    cells.push(...row.stages.map((stage, k) => cellOf(stage, {left: left + k * step, step, top, tall, run: runOf(row, i, k)})));
    next = top + tall + air;
  });
  return {beside, width, tall, names, cells, bottom: next - air + 4};
}

function cellOf(
  stage: LifeStage,
  {left, step, top, tall, run}: {left: number; step: number; top: number; tall: number; run: string}
): PathCell {
  const foot = top + tall;
  return {...stage, x1: left, x2: left + step, centre: left + step / 2, top, surface: foot - ((stage.value ?? 0) / 100) * tall, foot, run};
}

/** A run ends where a figure is missing. */
const runOf = ({stages}: LifePathRow, row: number, stage: number): string =>
  `${row}/${stages.slice(0, stage).filter(({value}) => !known(value)).length}`;

function nameOf(
  {yearText}: LifePathRow,
  lines: readonly string[],
  {beside, top, tall}: {beside: boolean; top: number; tall: number}
): Name {
  const name = lines.join("\n");
  if (!beside) return {name, yearText, y: top, yearY: top};
  const y = top + numbers + Math.max(0, (tall - (lines.length + 1) * lineStep) / 2);
  return {name, yearText, y, yearY: y + lines.length * lineStep};
}
