import {longestBreak} from "../measures/lifeCyclePath.ts";
import type {Group} from "../model/area.ts";
import type {Atlas} from "./atlas.ts";
import {lifeCycleGrid, type LifeGrid} from "./lifeCycleGrid.ts";
import type {GroupPath} from "./lifeCycleStages.ts";
import {deepestOf, gapOf, toldPath} from "./lifeCycleTold.ts";
import type {Reader} from "./reader.ts";

export type LifeCycleView = {
  readonly headline: string;
  readonly standfirst: string;
  readonly grid: LifeGrid;
};

/** "Where on the path of life does protection break?", for the world or for one group of countries. */
export function lifeCycle(group: Group, atlas: Atlas, reader: Reader): LifeCycleView {
  const {words, format} = reader;
  const grid = lifeCycleGrid(group, atlas, reader);
  const path = toldPath(group, atlas, reader);
  return {
    headline: headlineOf(path, path.published, atlas, reader),
    standfirst: [
      longestSentence(path, reader),
      words.lifeCycle.who(format.count(grid.rows.length), format.count(grid.of)),
      words.lifeCycle.order
    ]
      .filter(Boolean)
      .join(" "),
    grid
  };
}

/** How many of the stages with a figure leave out more than they reach, and where the hole is deepest. */
function headlineOf({stages}: GroupPath, published: boolean, atlas: Atlas, {words, format, locale}: Reader): string {
  const say = words.lifeCycle;
  const deepest = deepestOf(stages);
  if (!deepest) return say.noHeadline;
  const known = stages.filter(({value}) => value !== null);
  const under = known.filter(({value}) => (value ?? 0) < 50).length;
  const counts = [under, format.count(known.length), format.count(under)] as const;
  const gap = format.percent(gapOf(deepest, atlas));
  const left = atlas.indicator(deepest.id).left[locale];
  if (published) return say.headline(...counts, gap, left, deepest.basis);
  return `${say.headlineMedian(...counts)} ${say.deepestMedian(gap, left, deepest.basis)}`;
}

/** The longest row of stages that reach fewer than half; nothing where no two stand together. */
function longestSentence({stages}: GroupPath, {words, format}: Reader): string {
  const say = words.lifeCycle;
  const row = longestBreak(
    stages.map(({id, value}) => ({branch: id, value, availability: value === null ? "notPublished" : "published"})),
    {below: 50}
  );
  const [first, last] = [row?.[0], row?.at(-1)];
  if (!row || !first || !last || row.length < 2) return "";
  return say.longest(format.count(row.length), say.stages[first.branch], say.stages[last.branch]);
}
