import {isCapped} from "../measures/isCapped.ts";
import {printedGap} from "../measures/printedGap.ts";
import {showsGap} from "../measures/showsGap.ts";
import type {Indicator} from "../model/indicator.ts";
import type {Language} from "../atlas/language.ts";

type Middle = {readonly value: number; readonly indicator: Indicator; readonly when?: string};

/** "Chile: median country 34.1% left out, coverage 65.9% (2021)"; the bare value where the two would be the same, and at the cap. */
export function sayMedian(name: string, {value, indicator, when}: Middle, {words}: Language): string {
  const said = {name, value, unit: indicator.unit, ...(when === undefined ? {} : {when})};
  const gap = showsGap(indicator) && !isCapped({value}, indicator) ? printedGap(value, indicator) : null;
  return gap === null ? words.say.median(said) : words.indicator.medianLeft({...said, gap});
}
