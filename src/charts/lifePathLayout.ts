import type {LifePathRow, LifeStage} from "./lifePath.ts";
import {known} from "./sexDots.ts";
import {textWidth, wrapText} from "./textFit.ts";
import {lineStep} from "./theme.ts";

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

type Place = {width: number; left: number; top: number; tall: number; columns: number};

/** Room for the numbers above the columns, and between two rows. */
const numbers = 19;
const air = 17;

/** Stacks rows of columns: names beside them where `left` gives room, else on a line of their own above. */
export function layoutPath(rows: readonly LifePathRow[], {width, left, top: start, tall, columns}: Place): PathLayout {
  const beside = left > 0;
  const step = (width - left) / Math.max(1, columns);
  const height = (beside ? 0 : lineStep + 3) + numbers + tall + air;
  const tops = rows.map((_, i) => start + i * height);
  return {
    beside,
    width,
    tall,
    bottom: start + rows.length * height - air + 4,
    names: rows.map((row, i) => nameOf(row, {beside, top: tops[i] ?? 0, tall, width: beside ? left - 14 : width})),
    cells: rows.flatMap((row, i) => {
      const top = (tops[i] ?? 0) + (beside ? 0 : lineStep + 3) + numbers;
      return row.stages.map((stage, k) => cellOf(stage, {left: left + k * step, step, top, tall, run: runOf(row, i, k)}));
    })
  };
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

function nameOf(row: LifePathRow, {beside, top, tall, width}: {beside: boolean; top: number; tall: number; width: number}): Name {
  const year = {yearText: row.yearText};
  if (!beside) {
    const name = wrapText(row.label, (width - textWidth(row.yearText) - 12) / 1.1, 1)[0] ?? "";
    return {...year, name, y: top, yearY: top};
  }
  const lines = wrapText(row.label, width / 1.1, 3);
  const y = top + numbers + Math.max(0, (tall - (lines.length + 1) * lineStep) / 2);
  return {...year, name: lines.join("\n"), y, yearY: y + lines.length * lineStep};
}
