import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import type {Area} from "../../model/area.ts";
import type {Scheme} from "../../model/scheme.ts";
import type {GroupPath, StageId} from "../lifeCycle/lifeCycleStages.ts";
import type {Pair} from "./learningPairs.ts";
import {pairPractices, type PracticesView} from "./pairPractices.ts";
import {schemesOf} from "./pairSchemes.ts";
import {countedIn, schemeItem, type SchemeItem} from "./schemeLists.ts";
import {sidePaths, type SidePath} from "./sidePaths.ts";

export type PairDaysView = {
  /** Mothers, then children, on both sides. */
  readonly covered: readonly string[];
  readonly note: string;
  /** The schemes for them: one by one of a country, counted of a group; what is said where there is none. */
  readonly schemes: readonly {readonly title: string; readonly items: readonly SchemeItem[]; readonly text: string | undefined}[];
  readonly practices: PracticesView;
};

const stages = ["maternity", "children"] as const;

/** The first 1,000 days: mothers and children covered on both sides, the schemes for them, and what documents tell of it. */
export function pairDays(pair: Pair, as: LocalAtlas): PairDaysView {
  const {days} = as.words.learn;
  const sides = sidePaths(pair, as);
  return {
    covered: stages.map((id) => days.covered[id](coveredText(sides, id, as))),
    note: days.note,
    schemes: pair.sides.map((area) => schemesFor(area, as)),
    practices: pairPractices(pair, "firstDays", as)
  };
}

/** A stage on both sides: groups by their median country; where one has none, all of them by what their members add up to, if all have that. */
function coveredText(sides: readonly SidePath[], id: StageId, as: LocalAtlas): string[] {
  const groups = sides.filter(({area}) => area.kind === "group");
  const lacks = groups.some((side) => valueAt(side, id) === null);
  const isSummed = lacks && groups.every(({computed}) => computed !== null && valueAt(computed, id) !== null);
  return sides.map((side) => sideText(side, {id, isSummed: isSummed && side.computed !== null}, as));
}

const valueAt = ({stages}: GroupPath, id: StageId): number | null => stages.find((one) => one.id === id)?.value ?? null;

function sideText(side: SidePath, {id, isSummed}: {readonly id: StageId; readonly isSummed: boolean}, as: LocalAtlas): string {
  const {days} = as.words.learn;
  const place = as.place(side.area.id);
  const told = (isSummed && side.computed) || side;
  const stage = told.stages.find((one) => one.id === id);
  if (stage?.value == null) return days.sideNone({place, why: stage?.basis ?? as.words.absence.notPublished});
  const {value, basis: when} = stage;
  return isSummed ? days.sideComputed({place, value, when}) : days.side({place, median: side.isMedian, value, when});
}

/** Whether a scheme is for pregnant women, mothers or children, as the register has it. */
const isForThem = ({branches, groups}: Scheme): boolean =>
  branches.includes("maternity") || groups.includes("pregnant-women") || groups.includes("children");

function schemesFor(area: Area, as: LocalAtlas): PairDaysView["schemes"][number] {
  const {days} = as.words.learn;
  const own = schemesOf(area, as).filter(isForThem);
  const title = days.schemes(as.place(area.id));
  if (own.length === 0) return {title, items: [], text: days.schemesNone};
  if (area.kind === "group") return {title, items: [], text: countedIn(own, as)};
  return {title, items: own.map((scheme) => schemeItem(scheme, as)), text: undefined};
}
