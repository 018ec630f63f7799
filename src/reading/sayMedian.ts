import {isCapped} from "../measures/isCapped.ts";
import {isHalfCapped} from "../measures/isHalfCapped.ts";
import {isOfContributors} from "../measures/isOfContributors.ts";
import {printedGap} from "../measures/printedGap.ts";
import {showsGap} from "../measures/showsGap.ts";
import type {Indicator} from "../model/indicator.ts";
import type {Language} from "../atlas/language.ts";

/** `of`: the values that it is the middle of. */
type Middle = {
  readonly value: number;
  readonly indicator: Indicator;
  readonly of: readonly {readonly value: number}[];
  readonly when?: string;
};

/** "Chile: median country 34.1% left out, coverage 65.9% (2021)"; the bare value where the two would be the same, and at the cap. */
export function sayMedian(name: string, {value, indicator, of, when}: Middle, {words, format}: Language): string {
  const remarks = [when ?? "", isHalfCapped(of, indicator) ? words.doubts.orLess : ""].filter(Boolean);
  const said = {name, value, unit: indicator.unit, ...(remarks.length === 0 ? {} : {when: format.remarks(remarks)})};
  const gap = showsGap(indicator) && !isCapped({value}, indicator) ? printedGap(value, indicator) : null;
  if (gap === null) return words.say.median(said);
  return isOfContributors(indicator) ? words.indicator.medianContributors({...said, gap}) : words.indicator.medianLeft({...said, gap});
}
