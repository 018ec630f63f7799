import type {Language} from "../atlas/language.ts";
import {cappedPart} from "../measures/cappedPart.ts";
import {isMostlyCapped} from "../measures/isMostlyCapped.ts";
import {printedGap} from "../measures/printedGap.ts";
import type {Indicator} from "../model/indicator.ts";
import {yearsOf, type Given} from "./groupFigure.ts";

/** A computed share, or its gap, as it is printed: as a bound where most of its people are counted at the cap, with a mark where it is weak. */
export function givenText(figure: Given, percent: number, of: "gap" | "coverage", {words, format}: Language): string {
  const share = format.percent(percent);
  const text = isMostlyCapped(figure) ? words.computed.bound({text: share, of}) : share;
  return figure.footing === "weak" ? words.computed.weakValue(text) : text;
}

/** The computed share itself, as it is printed. */
export const givenCoverage = (figure: Given, reader: Language): string => givenText(figure, figure.value, "coverage", reader);

/** The share left out of it, as it is printed; none where values at the cap make it 0, which they hide. */
export function givenGap(figure: Given, indicator: Indicator, reader: Language): string {
  const {words, format} = reader;
  const gap = shownGap(figure, indicator);
  return gap === null ? format.remarks([words.value.missing, words.doubts.mark]) : givenText(figure, gap, "gap", reader);
}

/** The share left out as a number; null where the indicator has none, or the cap hides it: that is no 0. */
export function shownGap(figure: Given, indicator: Indicator): number | null {
  const gap = printedGap(figure.value, indicator);
  return gap === null || hidesGap(figure, gap) ? null : gap;
}

/** Whether the cap hides how many are left out: values at it alone leave nobody. */
const hidesGap = ({cappedShare}: Given, gap: number): boolean => cappedShare > 0 && gap < 0.05;

/** What belongs to it in a table: countries, years, how much of it stands at the cap, and what the mark means. */
export function givenNote(figure: Given, reader: Language): string {
  const {words, format} = reader;
  const behind = words.value.outOf({count: figure.countriesWithData, of: figure.countries});
  return format.remarks([behind, yearsOf(figure, reader), givenMarks(figure, "gap", reader)]);
}

/**
 * How many of its people are counted at the cap, where they are more than hardly any, and that it is weak; "" for most. The cap hides who is left out: beside
 * a gap it says that this is the least, beside coverage that it is the most.
 */
export function givenMarks(figure: Given, of: "gap" | "coverage", {words, format}: Language): string {
  const share = cappedPart(figure);
  const capped = share === null ? "" : words.computed.cappedPart({share, of});
  return format.remarks([capped, figure.footing === "weak" ? words.computed.weak : ""]);
}
