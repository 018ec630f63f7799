import type {Language} from "../atlas/language.ts";
import {isOfContributors} from "../measures/isOfContributors.ts";
import type {Indicator} from "../model/indicator.ts";

/** The head of the column with shares as published, beside those that are not reached. */
export const reachedHead = (indicator: Indicator, {words}: Language): string =>
  isOfContributors(indicator) ? words.indicator.contributing : words.country.life.covered;
