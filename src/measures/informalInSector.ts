import type {Code} from "../model/dimension.ts";
import type {Observation} from "../model/observation.ts";
import {footingOf} from "./footingOf.ts";
import {lastHeld, persons, type PopulationIndex} from "./headCount.ts";
import {sum} from "./sum.ts";
import {roundFloatError} from "./roundFloatError.ts";

/** What one country brings: its rate, and the persons employed in the sector in the year of the rate. */
type SectorShare = {
  readonly area: string;
  readonly observation: Observation;
  readonly employed: number;
  readonly informal: number;
};

/** What is needed to trace the figure to its members; persons are approximate, for they rest on modelled shares of employment. */
type SectorAudit = {
  readonly countriesWithData: number;
  readonly countries: number;
  /** Part (0–1) of the members' people employed in the sector who work in the countries with data; counted in `asOf` or the last year held. */
  readonly shareOfPeople: number;
  /** First and last year of the rates. */
  readonly periodRange: readonly [number, number];
  /** Most informal workers first. */
  readonly contributions: readonly SectorShare[];
};
export type InformalInSector =
  | (SectorAudit & {
      readonly footing: "firm" | "weak";
      readonly value: number;
      readonly informal: number;
      readonly employed: number;
    })
  | (SectorAudit & {readonly footing: "hidden"})
  | {readonly refused: "noData" | "noHeadCount"};

/** Persons employed in a sector of a country in a year; null where nobody gives them. */
export type EmployedIn = (area: string, year: number) => number | null;

const employedMeasure = {total: "employed", female: "employedFemale", male: "employedMale"} as const;

/**
 * Persons employed in one sector: the employed (of a sex) times the share of them in the sector, from the observations of
 * `employment-by-sector`. Approximate: both are modelled.
 */
export function employedInSector(
  shares: Iterable<Observation>,
  {sector, sex, populations}: {sector: Code<"sector">; sex: Code<"sex">; populations: PopulationIndex}
): EmployedIn {
  const held = new Map<string, number>();
  for (const o of shares) if (o.sector === sector && o.sex === sex) held.set(`${o.area}/${o.period}`, o.value);
  return (area, year) => {
    const share = held.get(`${area}/${year}`);
    const employed = persons(area, {measure: employedMeasure[sex], year, populations});
    return share === undefined || employed === null ? null : (share / 100) * employed;
  };
}

/**
 * Informal workers of a sector over the members with a rate: rate × persons employed in the sector, each in the year of its rate; the
 * value is their share of those employed. Hidden where countries with data hold less than half of the people employed in the sector in
 * the year `asOf`, or in the last year before it that a country's workers are held for. `rates` holds one dated value per area, of one sector and sex; a doubled member counts once.
 */
export function informalInSector(
  rates: ReadonlyMap<string, Observation>,
  {members, employedIn, asOf}: {members: readonly string[]; employedIn: EmployedIn; asOf: number}
): InformalInSector {
  const areas = [...new Set(members)];
  const withRate = areas.flatMap((area) => rates.get(area) ?? []);
  if (withRate.length === 0) return {refused: "noData"};
  const contributions = withRate.flatMap((o) => shareOf(o, employedIn)).sort(mostFirst);
  if (sum(contributions.map((row) => row.employed)) === 0) return {refused: "noHeadCount"};
  const now = (ids: readonly string[]) => sum(ids.map((area) => lastHeld((year) => employedIn(area, year), {upTo: asOf})?.persons ?? 0));
  const years = contributions.map(({observation}) => observation.period ?? asOf);
  const audit: SectorAudit = {
    countriesWithData: contributions.length,
    countries: areas.length,
    shareOfPeople: now(contributions.map(({area}) => area)) / now(areas),
    periodRange: [Math.min(...years), Math.max(...years)],
    contributions
  };
  const footing = footingOf(audit.shareOfPeople);
  if (footing === "hidden") return {...audit, footing};
  const [informal, employed] = [sum(contributions.map((row) => row.informal)), sum(contributions.map((row) => row.employed))];
  return {...audit, footing, informal, employed, value: roundFloatError((informal / employed) * 100)};
}

function shareOf(observation: Observation, employedIn: EmployedIn): SectorShare[] {
  const {area, period, value} = observation;
  const employed = period === null ? null : employedIn(area, period);
  return employed === null ? [] : [{area, observation, employed, informal: (value / 100) * employed}];
}

const mostFirst = (a: SectorShare, b: SectorShare): number => b.informal - a.informal || (a.area < b.area ? -1 : 1);
