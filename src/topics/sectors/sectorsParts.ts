import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import type {MultipleBar, MultiplePanel} from "../../charts/layoutPanels.ts";
import type {Group} from "../../model/area.ts";
import {indicatorCsv} from "../../site/addresses.ts";
import type {Language} from "../../atlas/language.ts";
import {sectorIds, sectorSources, withRates, type SectorId} from "./sectorsBase.ts";
import {countryPanels, regionPanels, type PartPanel} from "./regionPanels.ts";
import {sourceLines} from "../../reading/sourceLines.ts";
import type {Figure, Table, TableCell} from "../../reading/figure.ts";

export type PartsView = {
  readonly figure: Figure;
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
  return {
    panels,
    byCountry,
    named: widest ? [widest.sector] : sectorIds,
    figure: {
      id: "parts",
      title: titleOf(panels, !byCountry, as),
      subtitle: byCountry ? say.countries : say.regions,
      note: byCountry ? undefined : words.sectors.whole.note,
      sources: byCountry ? sourceLines([as.indicator("informal-by-sector")], as) : sectorSources(as),
      csv: indicatorCsv("informal-by-sector"),
      table: tableOf(panels, byCountry ? say.captionCountries(name) : say.captionRegions(name), as)
    }
  };
}

function tableOf(panels: readonly MultiplePanel[], caption: string, {words}: Language): Table {
  return {
    caption,
    columns: [
      {text: words.sectors.squares.row},
      ...sectorIds.map((sector) => ({text: words.codes.sector[sector], numeric: true})),
      {text: words.figure.year, numeric: true}
    ],
    rows: panels.map(({title, note, bars}): TableCell[] => [
      {text: title},
      ...bars.map((bar) => (bar.value === null ? {text: bar.absentText ?? "", absent: true} : {text: bar.valueText})),
      {text: note}
    ])
  };
}

/** Whether a bar may be told in a title. */
const isLeading = <B extends MultipleBar>(bar: B): bar is B & {readonly value: number} => bar.value !== null && !bar.weak;

/** Parts of which something may be told. */
const knownOf = (panels: readonly PartPanel[]): PartPanel[] => panels.filter(({bars}) => bars.some(isLeading));

/** The sector in which the parts are farthest apart, with both ends; undefined where there are not two parts to compare. */
function widestOf(panels: readonly PartPanel[]) {
  const known = knownOf(panels);
  if (known.length < 2) return undefined;
  const ranges = sectorIds.flatMap((sector, i) => {
    const ends = known.flatMap(({place, bars}) => (bars[i] && isLeading(bars[i]) ? [{place, value: bars[i].value}] : []));
    const [low, high] = [ends.toSorted((a, b) => a.value - b.value)[0], ends.toSorted((a, b) => b.value - a.value)[0]];
    return low && high ? [{sector, low, high, range: high.value - low.value}] : [];
  });
  return ranges.toSorted((a, b) => b.range - a.range)[0];
}

function titleOf(panels: readonly PartPanel[], regions: boolean, reader: Language): string {
  const say = reader.words.sectors.parts;
  const [only, ...more] = knownOf(panels);
  if (only && more.length === 0) return titleOfOne(only, reader);
  const widest = widestOf(panels);
  if (!widest) return say.titleNone;
  const {sector, low, high} = widest;
  return say.title({sector, high: high.value, highest: high.place, low: low.value, lowest: low.place, regions});
}

/** Where one part alone has figures, they are the finding. */
function titleOfOne({place, bars}: PartPanel, {words}: Language): string {
  const shares = sectorIds.flatMap((sector, i) => {
    const bar = bars[i];
    return bar && isLeading(bar) ? [{sector, value: bar.value}] : [];
  });
  return words.sectors.parts.titleOne({place, shares});
}
