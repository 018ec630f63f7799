import type {LocalAtlas} from "../atlas/localAtlas.ts";
import {leadingMedian} from "../atlas/leadingMedian.ts";
import {isHalfCapped} from "../measures/isHalfCapped.ts";
import type {Observation} from "../model/observation.ts";
import type {Indicator} from "../model/indicator.ts";
import {doubtsOf} from "./endNote.ts";
import type {TableCell} from "./figure.ts";
import {shownNumber} from "./shownText.ts";
import {spanOf} from "./yearSpan.ts";

/** The areas that a spread is of, and the indicator of its values; `asCoverage` beside shares that the law covers. */
export type Spreading = {readonly members: readonly string[]; readonly indicator: Indicator; readonly asCoverage?: boolean};

/**
 * The median country of some values, with how many countries it is of, their years, and what is doubted of the values in the middle; or that
 * there are too few.
 */
export function medianCell(values: readonly Observation[], {members, indicator, asCoverage = false}: Spreading, as: LocalAtlas): TableCell {
  const middle = leadingMedian(values, as);
  if (!middle) return {text: as.words.computed.fewCountries, absent: true};
  const states = members.filter((id) => as.states.has(id)).length;
  const basis = as.words.region.branches.medianOf({countries: middle.of.length, of: states, when: spanOf(middle.of, as)});
  const {mark, orLess, orMore} = as.words.doubts;
  const isHalf = isHalfCapped(middle.of, indicator);
  const doubts = doubtsOf(inTheMiddle(middle.of), as).map((doubt) => (isHalf && doubt === mark ? (asCoverage ? orMore : orLess) : doubt));
  return {
    text: asCoverage ? as.format.value(middle.value, indicator.unit) : shownNumber(middle.value, indicator, as),
    note: as.format.remarks([basis, ...doubts])
  };
}

/** The value in the middle of an odd number of them, the two of an even one. */
function inTheMiddle(values: readonly Observation[]): readonly Observation[] {
  const sorted = values.toSorted((a, b) => a.value - b.value);
  return sorted.slice(Math.floor((sorted.length - 1) / 2), Math.floor(sorted.length / 2) + 1);
}
