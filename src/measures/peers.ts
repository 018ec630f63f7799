import type {Country} from "../model/area.ts";
import type {Observation} from "../model/observation.ts";
import {roundFloatError} from "./roundFloatError.ts";

const peerReasons = ["sameSubregion", "sameIncomeGroup", "similarInformality"] as const;
export type PeerReason = (typeof peerReasons)[number];

/** A country to be compared with, and why. */
export type Peer = {
  readonly area: string;
  readonly reasons: readonly PeerReason[];
  /** Points between the two rates of informal employment, without sign; null where one of them is not published. */
  readonly informalityApart: number | null;
  /** Logarithm of the larger population over the smaller, 0 for the same; null where one of them is not known. */
  readonly sizeApart: number | null;
};

/**
 * The `count` countries most like this one: most reasons first, then neighbours, then nearest in informal employment,
 * then nearest in population (as a ratio), then by code.
 * Informality makes a peer only together with the income group, and when at most `similarWithin` points apart.
 * `countries` are those to choose from (the country itself may be among them); `informality` is one value per area, `people` a head count.
 */
export function peers(
  country: Country,
  options: {
    countries: Iterable<Country>;
    informality: ReadonlyMap<string, Observation>;
    people: ReadonlyMap<string, number>;
    similarWithin: number;
    count: number;
  }
): Peer[] {
  const {countries, informality, people, similarWithin, count} = options;
  const own = informality.get(country.id)?.value;
  return Array.from(countries, (other): Peer => {
    const theirs = informality.get(other.id)?.value;
    const informalityApart = own === undefined || theirs === undefined ? null : roundFloatError(Math.abs(own - theirs));
    const reasons = reasonsFor(country, other, {informalityApart, similarWithin});
    return {area: other.id, reasons, informalityApart, sizeApart: sizeApart(people.get(country.id), people.get(other.id))};
  })
    .filter((peer) => peer.area !== country.id && peer.reasons.length > 0)
    .sort(mostAlikeFirst)
    .slice(0, count);
}

const sizeApart = (one: number | undefined, other: number | undefined): number | null =>
  one && other ? Math.abs(Math.log(one / other)) : null;

type Likeness = {informalityApart: number | null; similarWithin: number};

function reasonsFor(one: Country, other: Country, {informalityApart, similarWithin}: Likeness): PeerReason[] {
  const sameIncomeGroup = one.incomeGroup !== null && one.incomeGroup === other.incomeGroup;
  const holds: Record<PeerReason, boolean> = {
    sameSubregion: one.subregion !== null && one.subregion === other.subregion,
    sameIncomeGroup,
    similarInformality: sameIncomeGroup && informalityApart !== null && informalityApart <= similarWithin
  };
  return peerReasons.filter((reason) => holds[reason]);
}

function mostAlikeFirst(a: Peer, b: Peer): number {
  const neighbour = (peer: Peer): number => (peer.reasons.includes("sameSubregion") ? 1 : 0);
  const nearer = (one: number | null, other: number | null): number => (one ?? Number.MAX_VALUE) - (other ?? Number.MAX_VALUE);
  return (
    b.reasons.length - a.reasons.length ||
    neighbour(b) - neighbour(a) ||
    nearer(a.informalityApart, b.informalityApart) ||
    nearer(a.sizeApart, b.sizeApart) ||
    (a.area < b.area ? -1 : 1)
  );
}
