import type {Language} from "../atlas/language.ts";
import type {TableCell} from "./figure.ts";
import type {SexBalance} from "./genderBalance.ts";

/** The median of women minus men, with how many countries it is of; or that there is no pair, or too few countries with one. */
export function middleDifferenceCell({gaps, bothCapped, median, medianOf}: SexBalance, {words, format}: Language): TableCell {
  if (median !== null) return {text: format.signedPoints(median), note: words.region.spread.many(medianOf)};
  return {text: gaps.length + bothCapped > 0 ? words.computed.fewCountries : words.absence.notPublishedBySplit, absent: true};
}
