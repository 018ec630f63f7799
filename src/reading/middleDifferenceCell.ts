import type {Language} from "../atlas/language.ts";
import type {TableCell} from "./figure.ts";
import type {SexBalance} from "./genderBalance.ts";

/** The median of women minus men, with how many countries it is of, and whether it may be lower or higher; or that there is no pair, or too few countries with one. */
export function middleDifferenceCell({gaps, bothCapped, median, medianOf, moves}: SexBalance, {words, format}: Language): TableCell {
  const many = words.region.spread.many(medianOf);
  if (median !== null)
    return {text: format.signedPoints(median), note: moves ? format.statements([many, words.gender.moves(moves)]) : many};
  return {text: gaps.length + bothCapped > 0 ? words.computed.fewCountries : words.absence.notPublishedBySplit, absent: true};
}
