import type {Atlas} from "../../atlas/atlas.ts";
import {leadingMedian} from "../../atlas/leadingMedian.ts";
import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import {isHalfCapped} from "../../measures/isHalfCapped.ts";
import {isCapped} from "../../measures/isCapped.ts";
import type {Group} from "../../model/area.ts";
import type {Observation} from "../../model/observation.ts";
import {leadNoteOf} from "../../reading/leadNote.ts";
import {span, stageIds, type GroupPath, type GroupStage, type StageId} from "./lifeCycleStages.ts";

/** The latest values of a group's countries at a stage. */
export const valuesAt = (id: StageId, {members}: Group, atlas: Atlas): Observation[] => {
  const inside = new Set(members);
  return atlas.snapshot(id).countries.filter(({area}) => inside.has(area));
};

/** What the cap of the source means where a median stands at it, and what the medians of some groups leave out, stage by stage; groups are named where they are several. */
export function medianNote(groups: readonly Group[], as: LocalAtlas): string {
  const {words, format, locale} = as;
  const isAnyCapped = groups.some((group) => stageIds.some((id) => isCappedAt(id, group, as)));
  const left = leadNoteOf(
    groups.flatMap((group) =>
      stageIds.map((id) => {
        const stage = words.lifeCycle.stages[id];
        return {name: groups.length > 1 ? format.remarks([group.name[locale], stage]) : stage, values: valuesAt(id, group, as)};
      })
    ),
    as
  );
  return [isAnyCapped ? words.doubts.capped : "", left].filter(Boolean).join(" ");
}

/** Whether the median of a group stands at the cap of its source at a stage. */
function isCappedAt(id: StageId, group: Group, atlas: Atlas): boolean {
  const middle = leadingMedian(valuesAt(id, group, atlas), atlas);
  return middle !== null && isCapped(middle, atlas.indicator(id));
}

/** The middle country of each stage, every country counted once. */
export function medianPath(group: Group, label: string, as: LocalAtlas): GroupPath {
  const {members} = group;
  const {words} = as;
  const states = members.filter((id) => as.states.has(id)).length;
  const stages = stageIds.map((id): GroupStage => {
    const values = valuesAt(id, group, as);
    if (values.length === 0) return {id, value: null, basis: words.absence.notPublished, years: []};
    const middle = leadingMedian(values, as);
    if (!middle) return {id, value: null, basis: words.computed.fewCountries, short: words.lifeCycle.fewCountries, years: []};
    const years = yearsOf(middle.of);
    return {
      id,
      value: middle.value,
      basis: as.format.remarks([
        words.lifeCycle.median({count: middle.of.length, of: states, when: span(years, as)}),
        ...(isCapped(middle, as.indicator(id)) ? [words.doubts.mark] : []),
        ...(isHalfCapped(middle.of, as.indicator(id)) ? [words.doubts.orLess] : [])
      ]),
      years
    };
  });
  return {label, stages};
}

const yearsOf = (values: readonly Observation[]): number[] => values.flatMap(({period}) => period ?? []);
