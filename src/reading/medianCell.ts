import type {LocalAtlas} from "../atlas/localAtlas.ts";
import {leadingMedian} from "../atlas/leadingMedian.ts";
import type {Observation} from "../model/observation.ts";
import type {TableCell} from "./figure.ts";
import {spanOf} from "./yearSpan.ts";

/** The median country of some shares, with the years of those it is of; or that there are too few. */
export function medianCell(values: readonly Observation[], as: LocalAtlas): TableCell {
  const middle = leadingMedian(values, as);
  if (!middle) return {text: as.words.computed.fewCountries, absent: true};
  return {text: as.format.percent(middle.value), note: spanOf(middle.of, as)};
}
