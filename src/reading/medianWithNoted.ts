import type {Atlas} from "../atlas/atlas.ts";
import {leadingMedian} from "../atlas/leadingMedian.ts";
import {isOldSurvey} from "../atlas/leads.ts";
import {countryMedian} from "../measures/countryMedian.ts";
import {printedGap} from "../measures/printedGap.ts";
import type {Observation} from "../model/observation.ts";
import type {Language} from "../atlas/language.ts";

/** From so many percentage points on, what the values with a note would make of a median is told beside it. */
export const tellFrom = 5;

/** A median with the values that carry a note: the share as findings tell it, left out where it has a gap, and how many countries they are. */
export type WithNoted = {readonly share: number; readonly isLeft: boolean; readonly count: number};

/** What the median of some values, of one indicator, would be with those that carry a note; null where that is near, or there is no median. */
export function medianWithNoted(values: readonly Observation[], atlas: Atlas): WithNoted | null {
  const [first] = values;
  const told = leadingMedian(values, atlas);
  const all = countryMedian(
    values.filter((o) => !isOldSurvey(o, atlas)),
    atlas
  );
  if (!first || !told || !all || Math.abs(all.value - told.value) < tellFrom) return null;
  const indicator = atlas.indicator(first.indicator);
  if (indicator.unit !== "percent") return null;
  const left = printedGap(all.value, indicator);
  return {share: left ?? all.value, isLeft: left !== null, count: all.of.length - told.of.length};
}

/** That as a sentence behind the one that has the median; "" where there is nothing to say. */
export const sayWithNoted = (values: readonly Observation[], as: Atlas & Language): string => {
  const found = medianWithNoted(values, as);
  return found ? as.words.doubts.medianWithNoted(found) : "";
};
