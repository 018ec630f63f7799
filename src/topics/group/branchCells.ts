import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import {isCapped} from "../../measures/isCapped.ts";
import {addressOf} from "../../site/addresses.ts";
import {givenNote, givenText, isGiven, whyHidden, type GroupFigure} from "../../reading/groupFigure.ts";
import type {TableCell} from "../../reading/figure.ts";
import type {DescribedValue} from "../../reading/describeValue.ts";
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
function publishedCell(published: DescribedValue | null, alike: DescribedValue | undefined, {words}: LocalAtlas): TableCell {
  if (published) return {text: published.valueText, note: published.whenDoubts};
  if (alike) return {text: alike.valueText, note: `${alike.whenDoubts}, ${words.computed.asIlo}`};
  return {text: words.absence.notPublished, absent: true};
}

/** The row of a branch in the table: published, computed, the difference, the median country. */
export function branchCells({id, own, figure}: GroupBranch, as: LocalAtlas): TableCell[] {
  const {words, format, locale} = as;
  const {published, alike, computed, difference} = figure;
  return [
    {text: as.indicator(id).name[locale], href: addressOf(locale, "indicator", id)},
    publishedCell(published, alike?.found, as),
    isGiven(computed)
      ? {text: givenText(computed, computed.value, as), note: givenNote(computed, as)}
      : {text: whyHidden(computed, as), absent: true},
    {text: difference === null ? words.value.missing : format.signedPoints(difference)},
    own
      ? {
          text: format.percent(own.value),
          note: format.remarks([
            words.region.branches.medianOf({countries: own.values.length, of: own.of, when: spanOf(own.values, as)}),
            ...(isCapped(own, as.indicator(id)) ? [words.doubts.mark] : [])
          ])
        }
      : {text: words.computed.fewCountries, absent: true}
  ];
}
