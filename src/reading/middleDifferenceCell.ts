import type {Language} from "../atlas/language.ts";
import type {TableCell} from "./figure.ts";
import type {SexBalance} from "./genderBalance.ts";

/** The median of women minus men; or that there is no pair, or too few countries with one. */
export function middleDifferenceCell({gaps, median}: SexBalance, {words, format}: Language): TableCell {
  if (median !== null) return {text: format.signedPoints(median)};
  return {text: gaps.length > 0 ? words.computed.fewCountries : words.absence.notPublishedBySplit, absent: true};
}
