import {gap} from "../measures/gap.ts";
import type {Group} from "../model/area.ts";
import type {Atlas} from "./atlas.ts";
import {medianPath, publishedPath, type GroupPath, type GroupStage} from "./lifeCycleStages.ts";
import type {Reader} from "./reader.ts";

/** The stage that leaves out most; the first of several. */
export function deepestOf(stages: readonly GroupStage[]): GroupStage | null {
  const known = stages.filter(({value}) => value !== null);
  return known.toSorted((a, b) => (a.value ?? 0) - (b.value ?? 0))[0] ?? null;
}

/** Points left out at a stage; 0 where nothing is known, so ask first. */
export const gapOf = ({id, value}: GroupStage, atlas: Atlas): number => (value === null ? 0 : (gap(value, atlas.indicator(id)) ?? 0));

/** The path that sentences on a group are about: the published one where it is whole, else the median country's. */
export function toldPath(group: Group, atlas: Atlas, reader: Reader): GroupPath & {readonly published: boolean} {
  const name = group.name[reader.locale];
  const published = publishedPath(group, name, atlas, reader);
  const whole = published.stages.every(({value}) => value !== null);
  return {...(whole ? published : medianPath(group, name, atlas, reader)), published: whole};
}

/** Where the path of a group is deepest and where least deep. */
export function lifeCycleTitle(group: Group, atlas: Atlas, reader: Reader): string {
  const {words, format} = reader;
  const say = words.lifeCycle.group;
  const {stages, published} = toldPath(group, atlas, reader);
  const known = stages.filter(({value}) => value !== null).sort((a, b) => (a.value ?? 0) - (b.value ?? 0));
  const [deepest, least] = [known[0], known.at(-1)];
  if (!deepest || !least) return say.titleNone;
  const name = ({id}: GroupStage) => words.lifeCycle.stages[id];
  const left = (stage: GroupStage) => format.percent(gapOf(stage, atlas));
  const title =
    deepest === least ? say.titleOne(name(deepest), left(deepest)) : say.title(name(deepest), left(deepest), name(least), left(least));
  return published ? title : say.titleMedian(title);
}
