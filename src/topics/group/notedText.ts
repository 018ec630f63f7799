import {leads} from "../../atlas/leads.ts";
import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import type {Aggregate} from "../../measures/aggregate.ts";
import {footingOf} from "../../measures/footingOf.ts";
import {isCapped} from "../../measures/isCapped.ts";
import {printedGap} from "../../measures/printedGap.ts";
import {sum} from "../../measures/sum.ts";
import type {Indicator} from "../../model/indicator.ts";
import {isGiven, type Given} from "../../reading/groupFigure.ts";

/** What of a computed figure rests on values with a note, with the figure without them; and what the cap of the source hides in it. */
export function notedText(computed: Aggregate, indicator: Indicator, as: LocalAtlas): string {
  if (!isGiven(computed)) return "";
  const {doubts} = as.words;
  const noted = withoutNoted(computed, as);
  const isAnyCapped = computed.contributions.some(({observation}) => isCapped(observation, indicator));
  const left = noted && noted.value !== null ? printedGap(noted.value, indicator) : null;
  return [noted ? doubts.computedNoted({share: noted.share, left}) : "", isAnyCapped ? doubts.capped : ""].filter(Boolean).join(" ");
}

/** From such a part of the people on, a sentence does not give the figure without saying it. */
const heavyFrom = 1 / 3;

/** That much of a computed figure rests on values with a note, to stand right behind it; "" where not so much does. */
export function heavyText(computed: Given, as: LocalAtlas): string {
  const noted = withoutNoted(computed, as);
  return noted && noted.share >= heavyFrom * 100 ? as.words.doubts.computedHeavy({share: noted.share}) : "";
}

/** The part of the people behind a figure whose values carry a note, in percent, and the figure of the others; null where too few live there. */
function withoutNoted({contributions, shareOfPeople}: Given, as: LocalAtlas): {share: number; value: number | null} | null {
  const sound = contributions.filter(({observation}) => leads(observation, as));
  const share = sum(contributions.map((one) => one.share)) - sum(sound.map((one) => one.share));
  if (sound.length === contributions.length) return null;
  const isHidden = footingOf(shareOfPeople * (1 - share)) === "hidden";
  const value = sum(sound.map((one) => one.share * one.value)) / (1 - share);
  return {share: share * 100, value: isHidden ? null : value};
}
