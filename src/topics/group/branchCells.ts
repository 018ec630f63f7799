import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import {isHalfCapped} from "../../measures/isHalfCapped.ts";
import type {Indicator} from "../../model/indicator.ts";
import {addressOf} from "../../site/addresses.ts";
import {givenGap, givenNote, shownGap} from "../../reading/givenText.ts";
import {isGiven, whyHidden, type GroupFigure} from "../../reading/groupFigure.ts";
import type {TableCell} from "../../reading/figure.ts";
import type {DescribedValue} from "../../reading/describeValue.ts";
import {shownNumber, shownText} from "../../reading/shownText.ts";
import {spanOf} from "../../reading/yearSpan.ts";
import type {Median} from "../../reading/groupMedian.ts";

/** A branch of a group: the median of its countries, those of its kin, and as published and computed. */
export type GroupBranch = {
  readonly id: string;
  readonly own: Median | null;
  /** Whether a member has a figure at all: too few for a median are some. */
  readonly hasValues: boolean;
  readonly others: readonly Median[];
  readonly figure: GroupFigure;
};

/** The published value; else that of the ILO's own list of members, which says so. */
function publishedCell(published: DescribedValue | null, alike: DescribedValue | undefined, {words, format}: LocalAtlas): TableCell {
  if (published) return {text: shownText(published), note: published.whenDoubts};
  if (alike) return {text: shownText(alike), note: format.remarks([alike.whenDoubts, words.computed.asIlo])};
  return {text: words.absence.notPublished, absent: true};
}

/** What a median is of; and that it may be less, where a value in the middle is capped. */
function medianNote({values, of, indicator}: Median & {readonly indicator: Indicator}, as: LocalAtlas): string {
  const basis = as.words.region.branches.medianOf({countries: values.length, of, when: spanOf(values, as)});
  return as.format.remarks([basis, ...(isHalfCapped(values, indicator) ? [as.words.doubts.orLess] : [])]);
}

/** The row of a branch in the table, in shares left out: published, computed, the difference, the median country; and the coverage published. */
export function branchCells({id, own, figure}: GroupBranch, as: LocalAtlas): TableCell[] {
  const {words, format, locale} = as;
  const {published, alike, computed, difference} = figure;
  const indicator = as.indicator(id);
  return [
    {text: indicator.name[locale], href: addressOf(locale, "indicator", id)},
    publishedCell(published, alike?.found, as),
    isGiven(computed)
      ? {text: givenGap(computed, indicator, as), note: givenNote(computed, as)}
      : {text: whyHidden(computed, as), absent: true},
    {
      text:
        difference === null || (isGiven(computed) && shownGap(computed, indicator) === null)
          ? words.value.missing
          : format.signedPoints(0 - difference)
    },
    own
      ? {
          text: shownNumber(own.value, indicator, as),
          note: medianNote({...own, indicator}, as)
        }
      : {text: words.computed.fewCountries, absent: true},
    {text: published?.valueText ?? alike?.found.valueText ?? words.value.missing}
  ];
}
