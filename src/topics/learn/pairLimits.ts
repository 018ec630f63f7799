import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import {span, stageIds} from "../lifeCycle/lifeCycleStages.ts";
import {isOfCountries, type Pair} from "./learningPairs.ts";
import {stageValues} from "./pairLife.ts";
import {sideNotes} from "./sideNotes.ts";
import {sidePaths} from "./sidePaths.ts";

/** What the figures of a pair can and cannot show, and no note beneath its charts says: their years, the cap, circles, accounts. */
export function pairLimits(pair: Pair, as: LocalAtlas): string[] {
  const {learn, doubts} = as.words;
  const {limits} = learn;
  const saysCap = sideNotes(stageValues(pair, as), as).some((text) => text.includes(doubts.capped));
  const sides = sidePaths(pair, as);
  const years = sides.flatMap(({area, stages}) => {
    const held = stages.flatMap((stage) => stage.years);
    return held.length === 0 ? [] : [limits.years({place: as.place(area.id), when: span(held, as)})];
  });
  const isMedian = sides.some((side) => side.isMedian);
  return [
    ...years,
    limits.beneath,
    ...(isOfCountries(pair) ? [] : [isMedian ? limits.medians : limits.published]),
    saysCap ? "" : cappedNote(as),
    limits.circular,
    learn.practices.note,
    limits.adequacy
  ].filter((text) => text !== "");
}

/** That shares stop at 100, as the indicators of the stages say it. */
function cappedNote(as: LocalAtlas): string {
  const note = as.annotations.find(
    ({indicator, area, period}) => stageIds.some((id) => id === indicator) && area === null && period === null
  );
  return note?.text[as.locale] ?? "";
}
