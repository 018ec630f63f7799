import type {Language} from "../../atlas/language.ts";
import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import {employedInSector, informalInSector, type EmployedIn, type InformalInSector} from "../../measures/informalInSector.ts";
import {latestByArea, newestPeriod} from "../../measures/latest.ts";
import type {Code} from "../../model/dimension.ts";
import type {Observation} from "../../model/observation.ts";
import type {Atlas} from "../../atlas/atlas.ts";
import {perAtlas} from "../../atlas/perAtlas.ts";
import {isMoved} from "./isMoved.ts";
import {sourceLines} from "../../reading/sourceLines.ts";
import type {SourceLine} from "../../i18n/sourcesText.ts";

export const sectorIds = ["agriculture", "industry", "services"] as const;
export type SectorId = (typeof sectorIds)[number];
const sexes = ["total", "female", "male"] as const;
type Sex = Code<"sex">;

/** Rates and workers of every sector and sex, worked out once a build. */
export type SectorsBase = {
  /** The year in which the workers behind a figure are weighed against all. */
  readonly asOf: number;
  readonly rates: (sector: SectorId, sex: Sex) => ReadonlyMap<string, Observation>;
  readonly employedIn: (sector: SectorId, sex: Sex) => EmployedIn;
};

export const sectorsBase: (atlas: Atlas) => SectorsBase = perAtlas((atlas) => {
  const informal = atlas.observations.get("informal-by-sector") ?? [];
  const shares = atlas.observations.get("employment-by-sector") ?? [];
  const keyed = sectorIds.flatMap((sector) => sexes.map((sex) => ({key: `${sector}/${sex}`, sector, sex})));
  const rates = new Map(keyed.map(({key, sector, sex}) => [key, latestByArea(informal, {breakdown: {sector, sex}})]));
  const employed = new Map(
    keyed.map(({key, sector, sex}) => [key, employedInSector(shares, {sector, sex, populations: atlas.populationIndex})])
  );
  return {
    asOf: newestPeriod(shares) ?? 0,
    rates: (sector, sex) => rates.get(`${sector}/${sex}`) ?? new Map(),
    employedIn: (sector, sex) => employed.get(`${sector}/${sex}`) ?? (() => null)
  };
});

/** One sector of some countries: all workers, women, men. */
export type SectorFigure = {readonly sector: SectorId} & Readonly<Record<Sex, InformalInSector>>;
/** Firm or weak; a weak one is printed with its mark and never told first. */
export type GivenSector = Extract<InformalInSector, {readonly value: number}>;
export const isGivenSector = (figure: InformalInSector): figure is GivenSector => "value" in figure;
/** Whether a figure may stand in a title, a headline or an order. */
export const mayLeadSector = (figure: InformalInSector): figure is GivenSector => isGivenSector(figure) && figure.footing === "firm";

/** What stands behind a sum: countries with data, of how many, and their share of the workers in percent. */
type Behind = {readonly countries: number; readonly of: number; readonly share: number};

/** What stands behind what is counted of some sectors, the least share of them; null where nothing is, or one country alone. */
export function behindSectors(totals: readonly InformalInSector[]): Behind | null {
  const given = totals.filter(isGivenSector);
  const of = given[0]?.countries ?? 0;
  const areas = new Set(given.flatMap(({contributions}) => contributions.map(({area}) => area)));
  return of > 1 ? {countries: areas.size, of, share: Math.min(...given.map(({shareOfPeople}) => shareOfPeople)) * 100} : null;
}

/** A computed share as it is printed: with a mark where it is weak. */
export function sectorText({value, footing}: GivenSector, {words, format}: Language): string {
  const text = format.percent(value);
  return footing === "weak" ? words.computed.weakValue(text) : text;
}

/** The sectors of some countries, computed over those with a rate that still holds. */
export function sectorFigures(members: readonly string[], atlas: Atlas): SectorFigure[] {
  const base = sectorsBase(atlas);
  const held = (rates: ReadonlyMap<string, Observation>) => new Map([...rates].filter(([, o]) => !isMoved(o, atlas)));
  const of = (sector: SectorId, sex: Sex) =>
    informalInSector(held(base.rates(sector, sex)), {members, employedIn: base.employedIn(sector, sex), asOf: base.asOf});
  return sectorIds.map((sector) => ({sector, total: of(sector, "total"), female: of(sector, "female"), male: of(sector, "male")}));
}

/** Members with a rate in at least one of some sectors; of all, where none is asked for. */
export function withRates(members: readonly string[], atlas: Atlas, asked: readonly SectorId[] = sectorIds): string[] {
  const base = sectorsBase(atlas);
  return members.filter((area) => asked.some((sector) => base.rates(sector, "total").has(area)));
}

/** Members counted in at least one of some sectors: with a rate and a number of workers. */
export function countedIn(members: readonly string[], atlas: Atlas, asked: readonly SectorId[] = sectorIds): string[] {
  const totals = sectorFigures(members, atlas).flatMap(({sector, total}) => (asked.includes(sector) ? [total] : []));
  const counted = new Set(totals.flatMap((total) => ("contributions" in total ? total.contributions.map(({area}) => area) : [])));
  return members.filter((area) => counted.has(area));
}

/** The tables behind computed workers: rates, shares of employment, employed persons. */
export const sectorSources = (as: LocalAtlas): SourceLine[] =>
  sourceLines([as.indicator("informal-by-sector"), as.indicator("employment-by-sector")], as, {people: true});
