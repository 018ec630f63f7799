import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import type {Country} from "../../model/area.ts";
import {addressOf} from "../../site/addresses.ts";
import {informalTotal, informalWhen} from "../../reading/informalTotal.ts";
import {latestValue, type DescribedValue} from "../../reading/describeValue.ts";
import type {TableCell} from "../../reading/figure.ts";

/** One line of the list of all countries. */
export type CountryLine = {readonly id: string; readonly cells: readonly TableCell[]};
export type CountryGroup = {readonly id: string; readonly name: string; readonly lines: readonly CountryLine[]};

/** All countries and areas with a page, by sub-region and name. */
export function countriesList(as: LocalAtlas): CountryGroup[] {
  const bySubregion = Map.groupBy(as.pages, (country) => country.subregion ?? "other-areas");
  const groups = [...bySubregion].map(([id, countries]) => ({
    id,
    name: id === "other-areas" ? as.words.countries.otherAreas : as.group(id).name[as.locale],
    lines: countries.map((country) => line(country, as)).sort((a, b) => as.format.compare(a.cells[0]?.text ?? "", b.cells[0]?.text ?? ""))
  }));
  return groups.sort((a, b) => as.format.compare(a.name, b.name));
}

function line(country: Country, as: LocalAtlas): CountryLine {
  const {words, locale} = as;
  const figures = as.listed.filter(({id}) => as.snapshot(id).byArea.has(country.id)).length;
  return {
    id: country.id,
    cells: [
      {text: country.name[locale], href: addressOf(locale, "country", country.id)},
      shareCell(latestValue(country.id, "any-benefit", as), ({whenDoubts}) => whenDoubts, as),
      shareCell(informalTotal(country.id, as), (found) => informalWhen(found, as), as),
      {text: words.countries.ofIndicators({count: figures, of: as.listed.length}), sort: figures}
    ]
  };
}

/** The gap of one indicator with its year; words where it is not published. */
function shareCell(found: DescribedValue | null, when: (found: DescribedValue) => string, as: LocalAtlas): TableCell {
  if (!found || found.gapText === null) return {text: as.words.absence.notPublished, absent: true, sort: null};
  return {text: found.gapText, note: when(found), sort: found.gap};
}
