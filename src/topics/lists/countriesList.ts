import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import type {Country} from "../../model/area.ts";
import {addressOf} from "../../site/addresses.ts";
import {soughtWord} from "../../i18n/soughtWord.ts";
import {mapClass} from "../../measures/mapClass.ts";
import {otherNames} from "../../reading/otherNames.ts";
import {informalTotal, informalWhen} from "../../reading/informalTotal.ts";
import {latestValue, type DescribedValue} from "../../reading/describeValue.ts";
import type {TableCell} from "../../reading/figure.ts";

/** One line of the list of all countries. */
export type CountryLine = {
  readonly id: string;
  /** What else it is found by than its name. */
  readonly also: readonly string[];
  /** Its name, its share left out, its informal employment, and how many indicators have a figure. */
  readonly cells: readonly TableCell[];
  /** The share left out as a bar, 0–100, and its class (0–4) of the map; null where there is no figure. */
  readonly bar: {readonly share: number; readonly class: number} | null;
};
export type CountryGroup = {readonly id: string; readonly name: string; readonly lines: readonly CountryLine[]};

/** All countries and areas with a page, by sub-region and name; then those of which the sources know nothing. */
export function countriesList(as: LocalAtlas): CountryGroup[] {
  const bySubregion = Map.groupBy(as.pages, (country) => country.subregion ?? "other-areas");
  const groups = [...bySubregion].map(([id, countries]) => ({
    id,
    name: id === "other-areas" ? as.words.countries.otherAreas : as.group(id).name[as.locale],
    lines: linesOf(countries, as)
  }));
  const unpaged = {id: "without-figures", name: as.words.countries.withoutFigures, lines: linesOf(as.unpaged, as)};
  return [...groups.sort((a, b) => as.byName(a.name, b.name)), ...(unpaged.lines.length > 0 ? [unpaged] : [])];
}

const linesOf = (countries: readonly Country[], as: LocalAtlas): CountryLine[] =>
  countries.toSorted((a, b) => as.byName(a.name[as.locale], b.name[as.locale])).map((country) => line(country, as));

function line(country: Country, as: LocalAtlas): CountryLine {
  const {words, locale} = as;
  const figures = as.listed.filter(({id}) => as.snapshot(id).byArea.has(country.id)).length;
  const name = country.name[locale];
  const href = as.unpaged.includes(country) ? undefined : addressOf(locale, "country", country.id);
  const found = latestValue(country.id, "any-benefit", as);
  return {
    id: country.id,
    bar: found && found.gap !== null ? {share: found.gap, class: mapClass(found.observation, found.indicator)} : null,
    also: otherNames(country, locale),
    cells: [
      {text: name, href, sort: soughtWord(name, locale)},
      shareCell(found, ({whenDoubts}) => whenDoubts, as),
      shareCell(informalTotal(country.id, as), (found) => informalWhen(found, as), as),
      {text: words.countries.ofIndicators({count: figures, of: as.listed.length}), sort: figures}
    ]
  };
}

/** The gap of one indicator with its year; words where it is not published. */
function shareCell(found: DescribedValue | null, when: (found: DescribedValue) => string, as: LocalAtlas): TableCell {
  if (!found || found.gapText === null) return {text: as.words.absence.notPublished, absent: true, sort: null};
  return {text: found.gap === null ? as.words.value.missing : found.gapText, note: when(found), sort: found.gap ?? 0};
}
