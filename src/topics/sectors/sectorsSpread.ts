import type {StripRow} from "../../charts/strips.ts";
import type {StripDot} from "../../charts/stripMarks.ts";
import {distribution} from "../../measures/distribution.ts";
import type {Group} from "../../model/area.ts";
import type {Observation} from "../../model/observation.ts";
import {addressOf, indicatorCsv} from "../../site/addresses.ts";
import type {Atlas} from "../../atlas/atlas.ts";
import {membersOf} from "../../reading/groupFigure.ts";
import {reading} from "../../reading/reading.ts";
import type {Reader} from "../../atlas/reader.ts";
import {sectorIds, sectorsBase, sectorSources, withRates, type SectorId} from "./sectorsBase.ts";
import {sexCell} from "../../reading/sexCell.ts";
import {splitBySex} from "../../reading/splitBySex.ts";
import type {Figure, Table, TableCell} from "../../reading/figure.ts";
import {sexReadings} from "../../reading/whenWithSexes.ts";

/** The countries of a group in one sector, and their middle. */
export type SectorSpread = {readonly sector: SectorId; readonly values: readonly Observation[]; readonly median: number | null};
export type SpreadView = {readonly figure: Figure; readonly rows: readonly StripRow[]};

export function sectorSpreads(group: Group, atlas: Atlas): SectorSpread[] {
  const members = membersOf(group, atlas);
  return sectorIds.map((sector) => {
    const rates = sectorsBase(atlas).rates(sector, "total");
    const values = members.flatMap((area) => rates.get(area) ?? []);
    return {sector, values, median: distribution(values, {groups: [{id: group.id, members}]})[0]?.median ?? null};
  });
}

/** Every country of a group with a rate, sector by sector. */
export function sectorsSpread(group: Group, atlas: Atlas, reader: Reader): SpreadView {
  const {words, format, locale} = reader;
  const say = words.sectors.spread;
  const spreads = sectorSpreads(group, atlas);
  const members = membersOf(group, atlas);
  const [agriculture, industry, services] = spreads.map(({median}) => (median === null ? words.sectors.noFigure : format.percent(median)));
  const any = spreads.some(({values}) => values.length > 0);
  return {
    rows: any ? spreads.map((spread) => stripOf(spread, atlas, reader)) : [],
    figure: {
      id: "spread",
      title: any ? say.title(agriculture ?? "", industry ?? "", services ?? "") : say.titleNone,
      subtitle: say.subtitle(format.count(withRates(members, atlas).length), format.count(members.length)),
      note: say.note,
      sources: sectorSources(atlas, reader),
      csv: indicatorCsv("informal-by-sector"),
      table: tableOf(say.caption(group.name[locale]), spreads, atlas, reader)
    }
  };
}

function stripOf({sector, values, median}: SectorSpread, atlas: Atlas, reader: Reader): StripRow {
  const {words, format, locale} = reader;
  const label = words.codes.sector[sector];
  const dots = values.map((o): StripDot => {
    const {valueText, whenDoubts} = reading(o, atlas.indicator("informal-by-sector"), atlas, reader);
    const name = atlas.areas.get(o.area)?.name[locale] ?? o.area;
    return {value: o.value, say: words.say.value(name, valueText, whenDoubts), href: addressOf(locale, "country", o.area)};
  });
  if (median === null) return {label, dots, median: null, published: null};
  const text = format.percent(median);
  return {label, dots, median: {value: median, text, say: words.say.median(label, text)}, published: null};
}

function tableOf(caption: string, spreads: readonly SectorSpread[], atlas: Atlas, reader: Reader): Table {
  const {words, format} = reader;
  const {whole} = words.sectors;
  const numbers = [whole.share, words.figure.year, words.figure.women, words.figure.men, whole.employed, whole.informal];
  const rows = spreads.flatMap(({sector, values}) =>
    values.map((o) => ({sector, o, name: atlas.areas.get(o.area)?.name[reader.locale] ?? o.area}))
  );
  const sorted = rows.sort((a, b) => format.compare(a.name, b.name) || sectorIds.indexOf(a.sector) - sectorIds.indexOf(b.sector));
  return {
    caption,
    columns: [{text: words.figure.area}, {text: whole.sector}, ...numbers.map((text) => ({text, numeric: true}))],
    rows: sorted.map(({sector, o, name}) => countryRow(o, sector, name, atlas, reader))
  };
}

function countryRow(o: Observation, sector: SectorId, name: string, atlas: Atlas, reader: Reader): TableCell[] {
  const {words, format, locale} = reader;
  const {indicator, byArea} = atlas.standing("informal-by-sector");
  const found = reading(o, indicator, atlas, reader);
  const {female, male} = sexReadings(splitBySex(o, byArea.get(o.area) ?? []), found, atlas, reader);
  const employed = o.period === null ? null : sectorsBase(atlas).employedIn(sector, "total")(o.area, o.period);
  const none = {text: words.value.missing};
  return [
    {text: name, href: addressOf(locale, "country", o.area)},
    {text: words.codes.sector[sector]},
    {text: found.valueText},
    {text: found.whenDoubts},
    ...[female, male].map((sex) => sexCell(sex, {said: found.doubts}, reader)),
    employed === null ? none : {text: format.people(employed)},
    employed === null ? none : {text: format.people((o.value / 100) * employed)}
  ];
}
