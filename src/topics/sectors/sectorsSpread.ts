import {isOldSurvey} from "../../atlas/leads.ts";
import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import type {StripRow} from "../../charts/strips.ts";
import type {StripDot} from "../../charts/stripMarks.ts";
import {leadingMedian} from "../../atlas/leadingMedian.ts";
import type {CountryMedian} from "../../measures/countryMedian.ts";
import type {Group} from "../../model/area.ts";
import type {Observation} from "../../model/observation.ts";
import {addressOf, indicatorCsv} from "../../site/addresses.ts";
import type {Atlas} from "../../atlas/atlas.ts";
import {medianFigure} from "../../reading/medianFigure.ts";
import {describeValue} from "../../reading/describeValue.ts";
import {sectorIds, sectorsBase, sectorSources, withRates, type SectorId} from "./sectorsBase.ts";
import {movedNote} from "./movedNote.ts";
import {sectorCountryRow} from "./sectorCountryRow.ts";
import type {TakenFigure, Table} from "../../reading/figure.ts";
import {sayValue} from "../../reading/sayReading.ts";
import {leadNoteOf} from "../../reading/leadNote.ts";
import {finding, type Told} from "../../reading/finding.ts";
import {saidYears} from "../../reading/genderBalance.ts";

/** The countries of a group in one sector, and their middle. */
export type SectorSpread = {
  readonly sector: SectorId;
  readonly values: readonly Observation[];
  readonly median: CountryMedian<Observation> | null;
};
export type SpreadView = {readonly figure: TakenFigure; readonly rows: readonly StripRow[]};

export function sectorSpreads(group: Group, atlas: Atlas): SectorSpread[] {
  const members = group.members;
  return sectorIds.map((sector) => {
    const rates = sectorsBase(atlas).rates(sector, "total");
    const values = members.flatMap((area) => rates.get(area) ?? []);
    return {sector, values, median: leadingMedian(values, atlas)};
  });
}

/** Every country of a group with a rate, sector by sector. */
export function sectorsSpread(group: Group, as: LocalAtlas): SpreadView {
  const {words, locale} = as;
  const say = words.sectors.spread;
  const spreads = sectorSpreads(group, as);
  const members = group.members;
  const any = spreads.some(({values}) => values.length > 0);
  const sources = sectorSources(as);
  const led = spreads.map(({sector, values}) => ({name: words.codes.sector[sector], values}));
  return {
    rows: any ? spreads.map((spread) => stripOf(spread, as)) : [],
    figure: {
      id: "spread",
      ...finding(titleOf(spreads, as), {place: as.place(group.id), sources}, as),
      subtitle: say.subtitle({count: withRates(members, as).length, of: members.length}),
      note: [say.note, movedNote(members, as), leadNoteOf(led, as)].filter(Boolean).join(" "),
      sources,
      csv: indicatorCsv("informal-by-sector"),
      table: tableOf(say.caption(group.name[locale]), spreads, as)
    }
  };
}

/** The median country of each sector; that there are too few for any. */
function titleOf(spreads: readonly SectorSpread[], as: LocalAtlas): Told | string {
  const {words} = as;
  const say = words.sectors.spread;
  const [agriculture = null, industry = null, services = null] = spreads.map(({median}) => median?.value ?? null);
  if (spreads.every(({values}) => values.length === 0)) return say.titleNone;
  const shares = spreads.flatMap(({sector, median}) => (median ? [{sector, value: median.value}] : []));
  if (shares.length === 0) return words.computed.fewCountriesTitle;
  const told = spreads.flatMap(({median}) => median?.of ?? []);
  return {
    title: say.title({agriculture, industry, services}),
    clause: (when) => words.sentence.sectors({shares, median: true, when}),
    alone: saidYears(told, as)
  };
}

function stripOf({sector, values, median}: SectorSpread, as: LocalAtlas): StripRow {
  const {words, locale} = as;
  const label = words.codes.sector[sector];
  const dots = values.map((o): StripDot => {
    const found = describeValue(o, as.indicator("informal-by-sector"), as);
    const name = as.name(o.area);
    const old = isOldSurvey(o, as);
    return {value: o.value, name, say: sayValue(name, found, as), href: addressOf(locale, "country", o.area), ...(old && {old})};
  });
  return {label, dots, median: medianFigure(label, median, as), published: null};
}

function tableOf(caption: string, spreads: readonly SectorSpread[], as: LocalAtlas): Table {
  const {words} = as;
  const {whole} = words.sectors;
  const numbers = [whole.share, words.figure.year, words.figure.women, words.figure.men, whole.employed, whole.informal];
  const rows = spreads.flatMap(({sector, values}) => values.map((o) => ({sector, o, name: as.name(o.area)})));
  const sorted = rows.sort((a, b) => as.byName(a.name, b.name) || sectorIds.indexOf(a.sector) - sectorIds.indexOf(b.sector));
  return {
    caption,
    columns: [{text: words.figure.area}, {text: whole.sector}, ...numbers.map((text) => ({text, numeric: true}))],
    rows: sorted.map(({sector, o, name}) => sectorCountryRow(o, sector, name, as))
  };
}
