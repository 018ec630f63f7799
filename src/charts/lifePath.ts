import {frame} from "./frame.ts";
import {keyMarks, type KeyItem} from "./keyMarks.ts";
import {lifePathHead, type LifePhase} from "./lifePathHead.ts";
import {layoutPath, type LifePathRow} from "./layoutPath.ts";
import {cellMarks, nameMarks} from "./cellMarks.ts";
import type {PlotOptions} from "./plotOptions.ts";
import {known} from "./sexDots.ts";
import {theme} from "./theme.ts";
import {turned} from "./turned.ts";

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
export function lifePath(rows: readonly LifePathRow[], {width, stages, phases, words, tall = 58}: LifePathOptions): PlotOptions {
  const key = keyMarks(keyItems(rows, words), width);
  const head = lifePathHead({stages, phases, width, top: key.height + 4, rows});
  const layout = layoutPath(rows, {width, left: head.left, top: head.bottom, tall, columns: stages.length});
  const drawn = frame({
    width,
    height: rows.length > 0 ? layout.bottom : 1,
    domain: [0, width],
    marks: rows.length === 0 ? [] : [...key.marks, ...head.marks, ...cellMarks(layout), ...nameMarks(layout)]
  });
  // A life is read in the direction of its words.
  return turned(drawn, stages);
}

const keyItems = (rows: readonly LifePathRow[], words: LifePathOptions["words"]): KeyItem[] =>
  rows.some(({stages}) => stages.some(({value}) => known(value)))
    ? [
        {shape: "box", fill: theme.covered, text: words.reached},
        {shape: "box", fill: theme.gap4, text: words.left}
      ]
    : [];
