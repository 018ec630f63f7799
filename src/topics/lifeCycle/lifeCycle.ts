import {isUnderHalf} from "../../measures/isUnderHalf.ts";
import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import {longestBreak} from "../../measures/longestBreak.ts";
import type {Group} from "../../model/area.ts";
import {lifeCycleGrid, type LifeGrid} from "./lifeCycleGrid.ts";
import type {GroupPath} from "./lifeCycleStages.ts";
import {gapOf, stagesAt, toldPath, type ToldPath} from "./lifeCycleTold.ts";
import {sayWithNoted} from "../../reading/medianWithNoted.ts";
import type {PageHead} from "../../reading/pageHead.ts";
import {valuesAt} from "./medianPath.ts";
import type {Language} from "../../atlas/language.ts";

export type LifeCycleView = {
  readonly headline: string;
  readonly head: PageHead;
  readonly standfirst: string;
  readonly grid: LifeGrid;
};

/** "Where on the path of life does protection break?", for the world or for one group of countries. */
export function lifeCycle(group: Group, as: LocalAtlas): LifeCycleView {
  const {words} = as;
  const grid = lifeCycleGrid(group, as);
  const path = toldPath(group, as);
  return {
    head: lifeCycleHead(path, group, as),
    headline: [lifeCycleHeadline(path, as), withNotedSentence(path, group, as)].filter(Boolean).join(" "),
    standfirst: [longestSentence(path, as), words.lifeCycle.who({count: grid.rows.length, of: grid.of})].filter(Boolean).join(" "),
    grid
  };
}

/** How many stages leave out more than they reach; beneath it where the hole is deepest. */
function lifeCycleHead(path: ToldPath, group: Group, as: LocalAtlas): PageHead {
  const {heads} = as.words;
  const counts = underHalf(path);
  if (counts.of === 0) return {lead: heads.stagesNone, method: ""};
  const lead = path.published ? heads.stages(counts) : heads.stagesMedian(counts);
  return {lead, method: [deepestSentence(path, as), withNotedSentence(path, group, as)].filter(Boolean).join(" ")};
}

/** At how many of the stages with a figure fewer than half are reached. */
function underHalf({stages}: GroupPath): {readonly count: number; readonly of: number} {
  const known = stages.flatMap(({value}) => value ?? []);
  return {count: known.filter(isUnderHalf).length, of: known.length};
}

/** How many of the stages with a figure leave out more than they reach, and where the hole is deepest. */
export function lifeCycleHeadline({stages, published}: ToldPath, as: LocalAtlas): string {
  const say = as.words.lifeCycle;
  const counts = underHalf({label: "", stages});
  if (counts.of === 0) return say.noHeadline;
  return `${(published ? say.headline : say.headlineMedian)(counts)} ${deepestSentence({stages, published}, as)}`;
}

/** Where the hole is deepest: whom it leaves out, or, where several are equally deep, at which stages. */
function deepestSentence({stages, published}: Pick<ToldPath, "stages" | "published">, as: LocalAtlas): string {
  const {words, format, locale} = as;
  const say = words.lifeCycle;
  const deepest = stagesAt("deepest", stages, as);
  const [first] = deepest;
  if (!first) return "";
  const gap = gapOf(first, as);
  if (deepest.length > 1) {
    const when = format.statements([...new Set(deepest.map(({basis}) => basis))]);
    return (published ? say.deepestTied : say.deepestMedianTied)({stages: deepest.map(({id}) => id), gap, when});
  }
  return (published ? say.deepest : say.deepestMedian)({gap, left: as.indicator(first.id).left[locale], when: first.basis});
}

/** What the median told of the deepest stage would be with values that carry a note; "" where several are as deep, or it is published. */
function withNotedSentence({stages, published}: ToldPath, group: Group, as: LocalAtlas): string {
  const [first, ...others] = stagesAt("deepest", stages, as);
  return published || !first || others.length > 0 ? "" : sayWithNoted(valuesAt(first.id, group, as), as);
}

/** The longest row of stages that reach fewer than half; nothing where no two stand together. */
function longestSentence({stages}: GroupPath, {words}: Language): string {
  const row = longestBreak(stages, isUnderHalf);
  const [first, last] = [row?.[0], row?.at(-1)];
  if (!row || !first || !last || row.length < 2) return "";
  return words.lifeCycle.longest({count: row.length, from: first.id, to: last.id});
}
