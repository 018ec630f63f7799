import {surveysSince} from "../../atlas/leads.ts";
import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import type {MultipleBar, MultiplePanel} from "../../charts/layoutPanels.ts";
import type {PlaceName} from "../../i18n/placeName.ts";
import type {Group} from "../../model/area.ts";
import {indicatorCsv} from "../../site/addresses.ts";
import type {Language} from "../../atlas/language.ts";
import {sectorIds, sectorSources, withRates, type SectorId} from "./sectorsBase.ts";
import {countryPanels} from "./countryPanels.ts";
import {regionPanels, type PartPanel} from "./regionPanels.ts";
import {sourceLines} from "../../reading/sourceLines.ts";
import type {TakenFigure, Table, TableCell} from "../../reading/figure.ts";
import {finding, type Told} from "../../reading/finding.ts";

export type PartsView = {
  readonly figure: TakenFigure;
  readonly panels: readonly MultiplePanel[];
  /** The sectors that the title names. */
  readonly named: readonly SectorId[];
  /** Whether countries stand beside each other, with their rates; sub-regions are computed. */
  readonly byCountry: boolean;
};

/** Up to so many countries stand beside each other; beyond that, sub-regions do. */
const mostCountries = 24;

/** The parts of a group side by side: its countries where they are few, its sub-regions where they are many. */
export function sectorsParts(group: Group, as: LocalAtlas): PartsView {
  const {words, locale} = as;
  const say = words.sectors.parts;
  const countries = withRates(group.members, as);
  const byCountry = countries.length <= mostCountries;
  const panels = byCountry ? countryPanels(countries, as) : regionPanels(group, as);
  const name = group.name[locale];
  const widest = widestOf(panels);
  const sources = byCountry ? sourceLines([as.indicator("informal-by-sector")], as) : sectorSources(as);
  return {
    panels,
    byCountry,
    named: widest ? [widest.sector] : sectorIds,
    figure: {
      id: "parts",
      ...finding(titleOf(panels, {regions: !byCountry, whole: as.place(group.id)}, as), {place: as.place(group.id), sources}, as),
      subtitle: byCountry ? say.countries : say.regions,
      note: byCountry ? undefined : words.sectors.whole.note,
      sources,
      csv: indicatorCsv("informal-by-sector"),
      table: tableOf(panels, byCountry ? say.captionCountries(name) : say.captionRegions(name), as)
    }
  };
}

function tableOf(panels: readonly PartPanel[], caption: string, {words}: Language): Table {
  return {
    caption,
    columns: [
      {text: words.sectors.squares.row},
      ...sectorIds.map((sector) => ({text: words.codes.sector[sector], numeric: true})),
      {text: words.figure.year, numeric: true}
    ],
    rows: panels.map(({title, years, bars}): TableCell[] => [
      {text: title},
      ...bars.map((bar) => (bar.value === null ? {text: bar.absentText ?? "", absent: true} : {text: bar.valueText})),
      {text: years}
    ])
  };
}

/** Whether a bar may be told in a title. */
const isLeading = <B extends MultipleBar>(bar: B): bar is B & {readonly value: number} => bar.value !== null && !bar.weak;

/** Parts of which something may be told. */
const knownOf = (panels: readonly PartPanel[]): PartPanel[] => panels.filter(({bars, outdated}) => !outdated && bars.some(isLeading));

/** The sector in which the parts are farthest apart, with both ends; undefined where there are not two parts to compare. */
function widestOf(panels: readonly PartPanel[]) {
  const known = knownOf(panels);
  if (known.length < 2) return undefined;
  const ranges = sectorIds.flatMap((sector, i) => {
    const ends = known.flatMap(({place, bars, moments}) =>
      bars[i] && isLeading(bars[i]) && moments[i] ? [{place, value: bars[i].value, ...moments[i]}] : []
    );
    const [low, high] = [ends.toSorted((a, b) => a.value - b.value)[0], ends.toSorted((a, b) => b.value - a.value)[0]];
    return low && high ? [{sector, low, high, range: high.value - low.value}] : [];
  });
  return ranges.toSorted((a, b) => b.range - a.range)[0];
}

type Parted = {readonly regions: boolean; readonly whole: PlaceName};

function titleOf(panels: readonly PartPanel[], {regions, whole}: Parted, reader: Language): Told | string {
  const say = reader.words.sectors.parts;
  const [only, ...more] = knownOf(panels);
  if (only && more.length === 0) return titleOfOne(only, {regions, whole}, reader);
  const widest = widestOf(panels);
  if (!widest) return panels.length > 0 && panels.every(({outdated}) => outdated) ? say.titleOld({since: surveysSince()}) : say.titleNone;
  const {sector, low, high} = widest;
  const told = {sector, high: high.value, highest: high.place, low: low.value, lowest: low.place, regions};
  return {
    title: say.title({...told, highWhen: high.when, lowWhen: low.when}),
    clause: (when) => say.title({...told, highWhen: high.alone, lowWhen: when}),
    alone: low.alone
  };
}

/** Where one part alone has figures, they are the finding; where it is the whole place, they are simply its figures. */
function titleOfOne({place, bars, moments}: PartPanel, {regions, whole}: Parted, {words, format}: Language): Told {
  const shares = sectorIds.flatMap((sector, i) => {
    const bar = bars[i];
    return bar && isLeading(bar) ? [{sector, value: bar.value}] : [];
  });
  const since = regions ? null : surveysSince();
  const clause = (when: string) =>
    place.name === whole.name
      ? words.sentence.sectors({shares, median: false, when})
      : words.sentence.sectorsOfOne({place, since, shares, when});
  const [when, alone] = (["when", "alone"] as const).map((key) => format.statements([...new Set(moments.map((one) => one[key]))]));
  return {title: (said) => words.sectors.parts.titleOne({place, shares, when: said}), clause, when, alone};
}
