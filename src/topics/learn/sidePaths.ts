import {leads} from "../../atlas/leads.ts";
import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import {printedGap} from "../../measures/printedGap.ts";
import type {Area} from "../../model/area.ts";
import {isAtCap} from "../../reading/annotationsFor.ts";
import {latestValue} from "../../reading/describeValue.ts";
import {whenAlone} from "../../reading/finding.ts";
import {computedPath, hasFigure, publishedPath, type GroupPath, type GroupStage, type StageId} from "../lifeCycle/lifeCycleStages.ts";
import {medianPath} from "../lifeCycle/medianPath.ts";
import type {Pair} from "./learningPairs.ts";

/** How one side of a pair is told at every stage of life: a country by its own figures, a group as published or by its median country. */
export type SidePath = GroupPath & {
  readonly area: Area;
  readonly isMedian: boolean;
  /** What the members of a group add up to, beside its median country; null where that is hidden everywhere, and for a country. */
  readonly computed: GroupPath | null;
};

/** The paths of the two sides. Groups are told alike: as published where every group of the pair is whole there, else by their medians. */
export function sidePaths({sides}: Pair, as: LocalAtlas): readonly [SidePath, SidePath] {
  const groups = sides.filter(({kind}) => kind === "group");
  const isPublished = groups.every((group) => publishedPath(group, "", as).stages.every(({value}) => value !== null));
  const {life: say} = as.words.learn;
  const pathOf = (area: Area): SidePath => {
    const name = area.name[as.locale];
    if (area.kind === "country") return {...publishedPath(area, name, as), area, isMedian: false, computed: null};
    const computed = computedPath(area, say.computed(name), as);
    const about = {area, isMedian: !isPublished, computed: hasFigure(computed) ? computed : null};
    return {
      ...(isPublished ? publishedPath(area, as.words.lifeCycle.group.published(name), as) : medianPath(area, say.median(name), as)),
      ...about
    };
  };
  return [pathOf(sides[0]), pathOf(sides[1])];
}

/** A stage with a figure on both sides, and how far the shares left out lie apart, as they are printed. */
export type StageApart = {readonly id: StageId; readonly gaps: readonly [number, number]; readonly apart: number; readonly leads: boolean};

/** The stages that can be set side by side, in the order of life. */
export function stagesApart([one, other]: readonly [SidePath, SidePath], as: LocalAtlas): StageApart[] {
  return one.stages.flatMap((stage, at): StageApart[] => {
    const beside = other.stages[at];
    if (stage.value === null || beside?.value == null) return [];
    const indicator = as.indicator(stage.id);
    const gaps = [stage.value, beside.value].map((value) => Number((printedGap(value, indicator) ?? 0).toFixed(1))) as [number, number];
    return [
      {
        id: stage.id,
        gaps,
        apart: Number(Math.abs(gaps[0] - gaps[1]).toFixed(1)),
        leads: [one, other].every((side) => mayLead(side, stage.id, as))
      }
    ];
  });
}

/** Whether what a side has at a stage may stand in a title: medians are of values that may, and a value at the cap hides how many are left out. */
function mayLead({area, isMedian}: SidePath, id: StageId, as: LocalAtlas): boolean {
  const value = as.snapshot(id).latest.get(area.id);
  return isMedian || (value !== undefined && leads(value, as) && !isAtCap(value, as));
}

/** When the figure of a side is of, without what points to a note: a sentence leaves that behind. */
export function whenOfSide({area, isMedian}: SidePath, {id, basis}: GroupStage, as: LocalAtlas): string {
  const found = isMedian ? null : latestValue(area.id, id, as);
  return found ? whenAlone(found, as) : basis;
}
