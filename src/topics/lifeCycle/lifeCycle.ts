import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import {longestBreak} from "../../measures/longestBreak.ts";
import type {Group} from "../../model/area.ts";
import {lifeCycleGrid, type LifeGrid} from "./lifeCycleGrid.ts";
import type {GroupPath} from "./lifeCycleStages.ts";
import {gapOf, placesOf, stagesAt, toldPath, type ToldPath} from "./lifeCycleTold.ts";
import type {Reader} from "../../atlas/reader.ts";

export type LifeCycleView = {
  readonly headline: string;
  readonly standfirst: string;
  readonly grid: LifeGrid;
};

/** "Where on the path of life does protection break?", for the world or for one group of countries. */
export function lifeCycle(group: Group, as: LocalAtlas): LifeCycleView {
  const {words, format} = as;
  const grid = lifeCycleGrid(group, as);
  const path = toldPath(group, as);
  return {
    headline: lifeCycleHeadline(path, as),
    standfirst: [
      longestSentence(path, as),
      words.lifeCycle.who(format.count(grid.rows.length), format.count(grid.of)),
      words.lifeCycle.order
    ]
      .filter(Boolean)
      .join(" "),
    grid
  };
}

/** How many of the stages with a figure leave out more than they reach, and where the hole is deepest. */
export function lifeCycleHeadline({stages, published}: ToldPath, as: LocalAtlas): string {
  const {words, format} = as;
  const say = words.lifeCycle;
  const known = stages.filter(({value}) => value !== null);
  if (known.length === 0) return say.noHeadline;
  const under = known.filter(({value}) => (value ?? 0) < 50).length;
  const counts = [under, format.count(known.length), format.count(under)] as const;
  return `${published ? say.headline(...counts) : say.headlineMedian(...counts)} ${deepestSentence({stages, published}, as)}`;
}

/** Where the hole is deepest: whom it leaves out, or, where several are equally deep, at which stages. */
function deepestSentence({stages, published}: Pick<ToldPath, "stages" | "published">, as: LocalAtlas): string {
  const {words, format, locale} = as;
  const say = words.lifeCycle;
  const deepest = stagesAt("deepest", stages, as);
  const [first] = deepest;
  if (!first) return "";
  const gap = format.percent(gapOf(first, as));
  if (deepest.length > 1) {
    const bases = [...new Set(deepest.map(({basis}) => basis))].join("; ");
    return (published ? say.deepestTied : say.deepestMedianTied)(placesOf(deepest, as), gap, bases);
  }
  return (published ? say.deepest : say.deepestMedian)(gap, as.indicator(first.id).left[locale], first.basis);
}

/** The longest row of stages that reach fewer than half; nothing where no two stand together. */
function longestSentence({stages}: GroupPath, {words, format}: Reader): string {
  const say = words.lifeCycle;
  const row = longestBreak(stages, {below: 50});
  const [first, last] = [row?.[0], row?.at(-1)];
  if (!row || !first || !last || row.length < 2) return "";
  return say.longest(format.count(row.length), say.stages[first.id], say.stages[last.id]);
}
