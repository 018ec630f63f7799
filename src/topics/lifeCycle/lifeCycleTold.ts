import {isCapped} from "../../measures/isCapped.ts";
import {isUnderHalf} from "../../measures/isUnderHalf.ts";
import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import {printedGap} from "../../measures/printedGap.ts";
import type {Group} from "../../model/area.ts";
import type {Atlas} from "../../atlas/atlas.ts";
import {publishedPath, span, stageIds, type GroupPath, type GroupStage, type StageId} from "./lifeCycleStages.ts";
import {medianPath} from "./medianPath.ts";
import type {Language} from "../../atlas/language.ts";
import type {Told} from "../../reading/finding.ts";

/** The stages that leave out most, or least: all whose shares are written alike. */
export function stagesAt(end: "deepest" | "shallowest", stages: readonly GroupStage[], as: LocalAtlas): GroupStage[] {
  const known = stages.filter(({value}) => value !== null).toSorted((a, b) => gapOf(b, as) - gapOf(a, as));
  const utmost = end === "deepest" ? known[0] : known.at(-1);
  const written = (stage: GroupStage) => as.format.percent(gapOf(stage, as));
  return stages.filter((stage) => utmost && stage.value !== null && written(stage) === written(utmost));
}

const idsOf = (stages: readonly {readonly id: StageId}[]): StageId[] => stages.map(({id}) => id);

/** Points left out at a stage; 0 where nothing is known, so ask first. */
export const gapOf = ({id, value}: GroupStage, atlas: Atlas): number =>
  value === null ? 0 : (printedGap(value, atlas.indicator(id)) ?? 0);

/** Whether a stage stands at the cap of its source, where nobody knows how many are left out. */
const isAtCap = ({id, value}: GroupStage, atlas: Atlas): boolean => value !== null && isCapped({value}, atlas.indicator(id));

export type ToldPath = GroupPath & {readonly published: boolean};

/** The path that sentences on a group are about: the published one where it is whole, else the median country's. */
export function toldPath(group: Group, as: LocalAtlas): ToldPath {
  const name = group.name[as.locale];
  const published = publishedPath(group, name, as);
  const whole = published.stages.every(({value}) => value !== null);
  return {...(whole ? published : medianPath(group, name, as)), published: whole};
}

/** Where the path of a group is deepest and where least deep. */
export function lifeCycleTitle({stages, published}: ToldPath, as: LocalAtlas): Told | string {
  const {lifeCycle, sentence} = as.words;
  const say = lifeCycle.group;
  const [deepest, least] = (["deepest", "shallowest"] as const).map((end) => stagesAt(end, stages, as));
  const [one, other] = [deepest?.[0], least?.[0]];
  if (!deepest || !least || !one || !other) return say.titleNone;
  const gap = gapOf(one, as);
  const capped = isAtCap(other, as);
  const alike = () =>
    deepest.length === 1 ? say.titleOne({stage: one.id, gap, capped}) : say.titleAlike({count: deepest.length, gap, capped});
  const title = deepest.includes(other)
    ? alike()
    : say.title({deepest: idsOf(deepest), widest: gap, shallowest: idsOf(least), least: gapOf(other, as), capped});
  const shallowest = deepest.includes(other) ? [] : idsOf(least);
  const path = {deepest: idsOf(deepest), widest: gap, shallowest, least: gapOf(other, as), capped, median: !published};
  return {
    title: published ? title : say.titleMedian(title),
    clause: (when) => sentence.path({...path, when}),
    alone: span(
      [...deepest, ...least].flatMap(({years}) => years),
      as
    )
  };
}

type UnderHalf = {readonly stages: readonly StageId[]; readonly count: number};

/** The stage, or stages, at which most median countries reach fewer than half. */
export function mostUnderHalf(paths: readonly GroupPath[]): UnderHalf {
  const isUnder = ({stages}: GroupPath, id: StageId) =>
    stages.some((stage) => stage.id === id && stage.value !== null && isUnderHalf(stage.value));
  const counts = stageIds.map((id) => ({id, under: paths.filter((path) => isUnder(path, id)).length}));
  const count = Math.max(...counts.map(({under}) => under));
  return {stages: idsOf(counts.filter(({under}) => under === count)), count};
}

/** How many median countries reach fewer than half there. */
export function medianTitle(paths: readonly GroupPath[], reader: Language): Told | string {
  const {lifeCycle, sentence} = reader.words;
  const say = lifeCycle.medians;
  const {stages: tied, count} = mostUnderHalf(paths);
  const [first] = tied;
  if (!first) return "";
  // A sub-region of fewer than five countries has no median, and is not counted.
  const known = paths.filter(({stages}) => stages.some(({id, value}) => value !== null && tied.includes(id)));
  const of = known.length;
  const years = known.flatMap(({stages}) => stages.filter(({id}) => tied.includes(id)).flatMap((stage) => stage.years));
  return {
    title: tied.length === 1 ? say.title({stage: first, count, of}) : say.titleTied({stages: tied, count, of}),
    clause: (when) => sentence.underHalf({stages: tied, count, of, when}),
    alone: span(years, reader)
  };
}
