import type {Country} from "../../model/area.ts";
import {addressOf} from "../../site/addresses.ts";
import type {Atlas} from "../../atlas/atlas.ts";
import {latestReading} from "../../reading/reading.ts";
import type {Reader} from "../../atlas/reader.ts";
import type {TableCell} from "../../reading/figure.ts";

/** One line of the list of all countries. */
export type CountryLine = {readonly id: string; readonly cells: readonly TableCell[]};
export type CountryGroup = {readonly id: string; readonly name: string; readonly lines: readonly CountryLine[]};

/** All countries and areas with a page, by sub-region and name. */
export function countriesList(atlas: Atlas, reader: Reader): CountryGroup[] {
  const bySubregion = Map.groupBy(atlas.pages, (country) => country.subregion ?? "other-areas");
  const groups = [...bySubregion].map(([id, countries]) => ({
    id,
    name: id === "other-areas" ? reader.words.countries.otherAreas : atlas.group(id).name[reader.locale],
    lines: countries
      .map((country) => line(country, atlas, reader))
      .sort((a, b) => reader.format.compare(a.cells[0]?.text ?? "", b.cells[0]?.text ?? ""))
  }));
  return groups.sort((a, b) => reader.format.compare(a.name, b.name));
}

function line(country: Country, atlas: Atlas, reader: Reader): CountryLine {
  const {format, words, locale} = reader;
  const figures = atlas.listed.filter(({id}) => atlas.standing(id).byArea.has(country.id)).length;
  return {
    id: country.id,
    cells: [
      {text: country.name[locale], href: addressOf(locale, "country", country.id)},
      shareCell(country, "any-benefit", atlas, reader),
      shareCell(country, "informal-employment", atlas, reader),
      {text: words.countries.ofIndicators(format.count(figures), format.count(atlas.listed.length)), sort: figures}
    ]
  };
}

/** The gap of one indicator with its year; words where it is not published. */
function shareCell(country: Country, indicatorId: string, atlas: Atlas, reader: Reader): TableCell {
  const found = latestReading(country.id, indicatorId, atlas, reader);
  if (!found || found.gapText === null) return {text: reader.words.absence.notPublished, absent: true, sort: null};
  return {text: found.gapText, note: found.whenDoubts, sort: found.gap};
}
