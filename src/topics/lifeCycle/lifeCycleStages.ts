import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import {isMostlyCapped} from "../../measures/isMostlyCapped.ts";
import type {Area, Group} from "../../model/area.ts";
import {shownGap} from "../../reading/givenText.ts";
import {basisOf, computedFor, isGiven, whyHidden, type Given} from "../../reading/groupFigure.ts";
import {weightlessNote} from "../../reading/weightlessNote.ts";
import {latestValue} from "../../reading/describeValue.ts";
import {yearRange} from "../../reading/yearRange.ts";
import type {Atlas} from "../../atlas/atlas.ts";
import type {Language} from "../../atlas/language.ts";

/** The stages in the order of this lens: it begins with pregnancy and birth. */
export const stageIds = ["maternity", "children", "unemployment", "work-injury", "disability", "old-age"] as const;
export type StageId = (typeof stageIds)[number];

/** One stage of a group: coverage and when, or why there is none. */
export type GroupStage = {
  readonly id: StageId;
  readonly value: number | null;
  /** "2023", or how many countries of which years stand behind it; the reason where there is no value. */
  readonly basis: string;
  /** The reason in few words, for a picture; where it is more than "no figure". */
  readonly short?: string;
  /** Whether too few of the people stand behind it for it to be told first: a mark goes with it. */
  readonly weak?: boolean;
  /** Whether values at the cap of the source stand behind it, and whether they hide how many are left out. */
  readonly capped?: "some" | "most" | "all";
  readonly years: readonly number[];
};

/** A group's path as one kind of figure tells it. */
export type GroupPath = {readonly label: string; readonly stages: readonly GroupStage[]};

/** As the publisher gives them, year by year of each stage. */
export function publishedPath(group: Area, label: string, as: LocalAtlas): GroupPath {
  const stages = stageIds.map((id): GroupStage => {
    const found = latestValue(group.id, id, as);
    if (!found) return {id, value: null, basis: as.words.absence.notPublished, years: []};
    return {id, value: found.observation.value, basis: found.whenDoubts, years: found.observation.period ? [found.observation.period] : []};
  });
  return {label, stages};
}

/** Weighted by the denominator of each stage, where its head count is held. */
export function computedPath(group: Group, label: string, as: LocalAtlas): GroupPath {
  const stages = stageIds.map((id): GroupStage => {
    const figure = computedFor(group, id, as, {maxAge: null});
    const short = "footing" in figure ? as.words.lifeCycle.tooFew : as.words.lifeCycle.noHeadCount;
    if (!isGiven(figure)) return {id, value: null, basis: whyHidden(figure, as), short, years: []};
    const weak = figure.footing === "weak";
    return {id, value: figure.value, basis: basisOf(figure, as), years: figure.periodRange ?? [], weak, ...cappedIn(figure, id, as)};
  });
  return {label, stages};
}

function cappedIn(figure: Given, id: StageId, atlas: Atlas): Pick<GroupStage, "capped"> {
  if (figure.cappedShare === 0) return {};
  if (shownGap(figure, atlas.indicator(id)) === null) return {capped: "all"};
  return {capped: isMostlyCapped(figure) ? "most" : "some"};
}

/** Whose figures have no weight in the computed path, stage by stage. */
export const computedNote = (group: Group, as: LocalAtlas): string =>
  weightlessNote(
    stageIds.map((id) => ({name: as.words.lifeCycle.stages[id], figure: computedFor(group, id, as, {maxAge: null})})),
    as
  );

/** "2018–2023". */
export function span(years: readonly number[], {words, format}: Language): string {
  return years.length === 0 ? words.indicators.undated : format.years(yearRange(years));
}

/** The stages that some path has a figure for. */
export const stagesHeld = (paths: readonly Pick<GroupPath, "stages">[]): GroupStage[] =>
  paths.flatMap(({stages}) => stages.filter(({value}) => value !== null));

export const hasFigure = ({stages}: GroupPath): boolean => stages.some(({value}) => value !== null);
