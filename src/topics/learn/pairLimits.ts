import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import {span, stageIds} from "../lifeCycle/lifeCycleStages.ts";
import {isOfCountries, type Pair} from "./learningPairs.ts";
import {stageValues} from "./pairLife.ts";
import {workValues} from "./pairWork.ts";
import {sideNotes} from "./sideNotes.ts";
import {sidePaths} from "./sidePaths.ts";

/** What the figures of a pair can and cannot show: their years, notes on their values, what they are counted of, how far the register and the law go. */
export function pairLimits(pair: Pair, as: LocalAtlas): string[] {
  const {learn, lifeCycle, informality, schemes, law, doubts} = as.words;
  const {limits} = learn;
  const notes = sideNotes(isOfCountries(pair) ? [...stageValues(pair, as), ...workValues(pair, as)] : stageValues(pair, as), as);
  const sides = sidePaths(pair, as);
  const years = sides.flatMap(({area, stages}) => {
    const held = stages.flatMap((stage) => stage.years);
    return held.length === 0 ? [] : [limits.years({place: as.place(area.id), when: span(held, as)})];
  });
  const isMedian = sides.some((side) => side.isMedian);
  return [
    ...years,
    learn.life.years,
    ...notes,
    ...(isOfCountries(pair) ? [] : [isMedian ? limits.medians : limits.published]),
    lifeCycle.note,
    notes.some((text) => text.includes(doubts.capped)) ? "" : cappedNote(as),
    `${informality.definition} ${limits.circular}`,
    schemes.sample,
    law.note,
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
