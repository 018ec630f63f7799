import {isState, type Country} from "../model/area.ts";
import type {Observation} from "../model/observation.ts";
import type {PopulationIndex} from "./headCount.ts";
import {roundFloatError} from "./roundFloatError.ts";
import {timesApart} from "./timesApart.ts";

const peerReasons = ["sameSubregion", "sameIncomeGroup", "similarInformality", "comparablePopulation"] as const;
export type PeerReason = (typeof peerReasons)[number];

/** A country to be compared with, and why. */
export type Peer = {
  readonly area: string;
  readonly reasons: readonly PeerReason[];
  /** How many times the larger population is the smaller; null where no year has both. */
  readonly timesApart: number | null;
};

export type PeerOptions = {
  /** Those to choose from; the country itself may be among them. */
  readonly countries: Iterable<Country>;
  /** Informal employment, one value per area. */
  readonly informality: ReadonlyMap<string, Observation>;
  readonly populations: PopulationIndex;
  /** How far apart two rates of informal employment may be, in points, to count as similar. */
  readonly similarWithin: number;
  /** How many times the smaller population the larger may be to count as comparable. */
  readonly comparableWithin: number;
  readonly count: number;
};

/** Fewer of income group, population and informal employment known, and nothing tells one peer from another. */
const fewestFacts = 2;

/**
 * The `count` countries most like this one. A country is set beside countries, members of the United Nations and its observers; any other
 * area beside countries and areas alike, for those of its own kind are few. Each is of its income group, or of its sub-region where it is in
 * none, and of comparable population; where they are few, no others follow. Most reasons come first, then neighbours, then the nearest in
 * population. Similar informality is a reason only together with the income group. An area of which fewer than two facts besides its place
 * are known has none: any neighbour would be as good.
 */
export function peers(country: Country, options: PeerOptions): Peer[] {
  const {countries, populations, count} = options;
  if (comparableFacts(country, options) < fewestFacts) return [];
  return Array.from(countries)
    .filter((other) => other.id !== country.id && (isState(other) || !isState(country)))
    .map((other): Peer => {
      const times = timesApart(country.id, other.id, populations);
      return {area: other.id, reasons: reasonsFor(country, other, times, options), timesApart: times};
    })
    .filter(({reasons}) => isComparable(reasons) && (country.incomeGroup === null ? isNeighbour(reasons) : isOfIncome(reasons)))
    .sort(mostAlikeFirst)
    .slice(0, count);
}

/** How many facts besides its place are known that a country can be compared by. */
function comparableFacts({id, incomeGroup}: Country, {informality, populations}: PeerOptions): number {
  const hasPeople = [...(populations.get(id)?.values() ?? [])].some(({total}) => Boolean(total));
  return [incomeGroup !== null, informality.has(id), hasPeople].filter(Boolean).length;
}

function reasonsFor(one: Country, other: Country, times: number | null, options: PeerOptions): PeerReason[] {
  const {informality, similarWithin, comparableWithin} = options;
  const [own, theirs] = [one, other].map(({id}) => informality.get(id)?.value);
  const sameIncomeGroup = one.incomeGroup !== null && one.incomeGroup === other.incomeGroup;
  const isSimilar = own !== undefined && theirs !== undefined && roundFloatError(Math.abs(own - theirs)) <= similarWithin;
  const holds: Record<PeerReason, boolean> = {
    sameSubregion: one.subregion !== null && one.subregion === other.subregion,
    sameIncomeGroup,
    similarInformality: sameIncomeGroup && isSimilar,
    comparablePopulation: times !== null && times <= comparableWithin
  };
  return peerReasons.filter((reason) => holds[reason]);
}

const isNeighbour = (reasons: readonly PeerReason[]): boolean => reasons.includes("sameSubregion");
const isOfIncome = (reasons: readonly PeerReason[]): boolean => reasons.includes("sameIncomeGroup");
const isComparable = (reasons: readonly PeerReason[]): boolean => reasons.includes("comparablePopulation");

function mostAlikeFirst(a: Peer, b: Peer): number {
  const bySize = (a.timesApart ?? Number.MAX_VALUE) - (b.timesApart ?? Number.MAX_VALUE);
  return (
    b.reasons.length - a.reasons.length ||
    Number(isNeighbour(b.reasons)) - Number(isNeighbour(a.reasons)) ||
    bySize ||
    (a.area < b.area ? -1 : 1)
  );
}
