import type {Language} from "../atlas/language.ts";
import {isOfContributors} from "../measures/isOfContributors.ts";
import type {Indicator} from "../model/indicator.ts";
import type {FormattedValue} from "./formattedValue.ts";
import {sayReading} from "./sayReading.ts";

type Said = Pick<FormattedValue, "value" | "whenDoubts" | "gap"> & {readonly indicator: Indicator};

/** A value aloud, as `sayReading` has it; of contributors nobody is said to be left out. */
export function sayShare(name: string, found: Said, as: Language): string {
  const {indicator, gap, value, whenDoubts: when} = found;
  if (!isOfContributors(indicator) || gap === null) return sayReading(name, found, as);
  return as.words.indicator.contributors({name, gap, value, when});
}
