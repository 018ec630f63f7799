import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import type {Group} from "../../model/area.ts";
import type {Observation} from "../../model/observation.ts";
import type {Language} from "../../atlas/language.ts";
import {sayWithNoted} from "../../reading/medianWithNoted.ts";
import type {PageHead} from "../../reading/pageHead.ts";
import {yearRange} from "../../reading/yearRange.ts";
import {
  behindSectors,
  isGivenSector,
  mayLeadSector,
  sectorFigures,
  type GivenSector,
  type SectorFigure,
  type SectorId
} from "./sectorsBase.ts";
import {sectorSpreads, type SectorSpread} from "./sectorsSpread.ts";

export type SectorsView = {
  readonly headline: string;
  readonly head: PageHead;
  readonly standfirst: string;
};

/** "Agriculture, industry, services: whose work is left out?", for the world or for one group of countries. */
export function sectors(group: Group, as: LocalAtlas): SectorsView {
  const members = group.members;
  const figures = sectorFigures(members, as);
  const lead = leadOf(figures);
  return {
    head: lead ? shownHead(lead, as) : medianHead(sectorSpreads(group, as), as),
    headline: lead
      ? shownHeadline(lead, as)
      : medianHeadline(sectorSpreads(group, as), members.filter((id) => as.states.has(id)).length, as),
    standfirst: [...others(figures, lead?.sector ?? null, as), as.words.sectors.informal].join(" ")
  };
}

type Lead = {readonly sector: SectorId; readonly total: GivenSector};

/** The sector that the page opens with: the one with the largest share of informal jobs among those that are firm. */
function leadOf(figures: readonly SectorFigure[]): Lead | undefined {
  const shown = figures.flatMap(({sector, total}) => (mayLeadSector(total) ? [{sector, total}] : []));
  return shown.toSorted((a, b) => b.total.value - a.total.value)[0];
}

function shownHead({sector, total}: Lead, {words, format}: Language): PageHead {
  const {value, countriesWithData: countries, countries: of, shareOfPeople, periodRange} = total;
  const basis = {countries, of, share: shareOfPeople * 100, when: format.years(yearRange(periodRange))};
  return {lead: words.heads.sector({sector, value}), method: words.heads.sectorBasis(basis)};
}

function medianHead(spreads: readonly SectorSpread[], {words, format}: LocalAtlas): PageHead {
  const {heads, computed} = words;
  const most = mostInformal(spreads);
  if (!most?.median)
    return {lead: spreads.some(({values}) => values.length > 0) ? computed.fewCountriesTitle : heads.sectorNone, method: ""};
  const {sector, median} = most;
  const when = format.years(yearRange(median.of.flatMap(({period}: Observation) => period ?? [])));
  return {lead: heads.sectorMedian({sector, value: median.value}), method: heads.medianOf({count: median.of.length, when})};
}

/** The sector with the largest median, the first where none has one. */
const mostInformal = (spreads: readonly SectorSpread[]): SectorSpread | undefined =>
  spreads.toSorted((a, b) => (b.median?.value ?? -1) - (a.median?.value ?? -1))[0];

function shownHeadline({sector, total}: Lead, {words}: Language): string {
  const {value, informal, countriesWithData: countries, countries: of, shareOfPeople, periodRange} = total;
  return words.sectors.headline({sector, value, informal, countries, of, share: shareOfPeople * 100, years: yearRange(periodRange)});
}

function medianHeadline(spreads: readonly SectorSpread[], of: number, as: LocalAtlas): string {
  const {words} = as;
  const most = mostInformal(spreads);
  if (!most?.median) return spreads.some(({values}) => values.length > 0) ? words.computed.fewCountriesTitle : words.sectors.noHeadline;
  const {sector, median, values} = most;
  const years = yearRange(median.of.flatMap(({period}: Observation) => period ?? []));
  const told = words.sectors.headlineMedian({sector, value: median.value, countries: median.of.length, of, years});
  return [told, sayWithNoted(values, as)].filter(Boolean).join(" ");
}

/** A sentence for each of the other sectors: its figure, or why there is none. */
function others(figures: readonly SectorFigure[], lead: SectorId | null, {words}: Language): string[] {
  const say = words.sectors;
  const [agriculture, industry, services] = figures.flatMap(({total}) =>
    "footing" in total && !isGivenSector(total) ? total.shareOfPeople * 100 : []
  );
  if (agriculture !== undefined && industry !== undefined && services !== undefined) {
    return [say.allHidden({agriculture, industry, services})];
  }
  return figures.flatMap(({sector, total}) => {
    if (sector === lead || "refused" in total) return [];
    if (!isGivenSector(total)) return [say.alsoHidden({sector, share: total.shareOfPeople * 100})];
    const {value, informal, footing} = total;
    return [say.also({sector, value, informal, weak: footing === "weak", known: behindSectors([total])})];
  });
}
