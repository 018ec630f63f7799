import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import type {Group} from "../../model/area.ts";
import type {Observation} from "../../model/observation.ts";
import type {Reader} from "../../atlas/reader.ts";
import {
  isGivenSector,
  mayLeadSector,
  sectorFigures,
  sectorText,
  workersText,
  yearsText,
  type SectorFigure,
  type SectorId,
  type GivenSector
} from "./sectorsBase.ts";
import {sectorSpreads, type SectorSpread} from "./sectorsSpread.ts";

export type SectorsView = {
  readonly headline: string;
  readonly standfirst: string;
};

/** "Agriculture, industry, services: whose work is left out?", for the world or for one group of countries. */
export function sectors(group: Group, as: LocalAtlas): SectorsView {
  const members = group.members;
  const figures = sectorFigures(members, as);
  const lead = leadOf(figures);
  return {
    headline: lead ? shownHeadline(lead, as) : medianHeadline(sectorSpreads(group, as), members.length, as),
    standfirst: [...others(figures, lead?.sector ?? null, as), as.words.sectors.informal].join(" ")
  };
}

type Lead = {readonly sector: SectorId; readonly total: GivenSector};

/** The sector that the page opens with: the one with the largest share of informal jobs among those that are firm. */
function leadOf(figures: readonly SectorFigure[]): Lead | undefined {
  const shown = figures.flatMap(({sector, total}) => (mayLeadSector(total) ? [{sector, total}] : []));
  return shown.toSorted((a, b) => b.total.value - a.total.value)[0];
}

function shownHeadline({sector, total}: Lead, reader: Reader): string {
  const {words, format} = reader;
  return words.sectors.headline(
    words.sectors.inSector[sector],
    format.percent(total.value),
    workersText(total.informal, reader),
    format.count(total.countriesWithData),
    format.count(total.countries),
    format.wholePercent(total.shareOfPeople * 100),
    yearsText(total.periodRange, reader)
  );
}

function medianHeadline(spreads: readonly SectorSpread[], of: number, reader: Reader): string {
  const {words, format} = reader;
  const most = spreads.toSorted((a, b) => (b.median?.value ?? -1) - (a.median?.value ?? -1))[0];
  if (!most?.median) return spreads.some(({values}) => values.length > 0) ? words.computed.fewCountriesTitle : words.sectors.noHeadline;
  const years = most.median.of.flatMap(({period}: Observation) => period ?? []);
  return words.sectors.headlineMedian(
    words.sectors.inSector[most.sector],
    format.percent(most.median.value),
    format.count(most.median.of.length),
    format.count(of),
    yearsText([Math.min(...years), Math.max(...years)], reader)
  );
}

/** A sentence for each of the other sectors: its figure, or why there is none. */
function others(figures: readonly SectorFigure[], lead: SectorId | null, reader: Reader): string[] {
  const {words, format} = reader;
  const shares = figures.flatMap(({total}) =>
    "footing" in total && !isGivenSector(total) ? format.percent(total.shareOfPeople * 100) : []
  );
  const [agriculture, industry, services] = shares;
  if (agriculture && industry && services) return [words.sectors.allHidden(agriculture, industry, services)];
  return figures.flatMap(({sector, total}) => {
    const name = words.sectors.inSector[sector];
    if (sector === lead || "refused" in total) return [];
    if (!isGivenSector(total)) return [words.sectors.alsoHidden(name, format.percent(total.shareOfPeople * 100))];
    return [words.sectors.also(name, sectorText(total, reader), workersText(total.informal, reader))];
  });
}
