import type {Country} from "../model/area.ts";
import type {Observation} from "../model/observation.ts";
import {undust} from "./undust.ts";

export const peerReasons = ["sameSubregion", "sameIncomeGroup", "similarInformality"] as const;
export type PeerReason = (typeof peerReasons)[number];

/** A country to be compared with, and why. */
export type Peer = {
  readonly area: string;
  readonly reasons: readonly PeerReason[];
  /** Points between the two rates of informal employment, without sign; null where one of them is not published. */
  readonly informalityApart: number | null;
};

/**
 * The `count` countries most like this one: most reasons first, then neighbours, then nearest in informal employment, then by code.
 * Informality makes a peer only together with the income group, and when at most `similarWithin` points apart.
 * `countries` are those to choose from (the country itself may be among them); `informality` is one value per area.
 */
export function peers(
  country: Country,
  options: {countries: Iterable<Country>; informality: ReadonlyMap<string, Observation>; similarWithin: number; count: number}
): Peer[] {
  const {countries, informality, similarWithin, count} = options;
  const own = informality.get(country.id)?.value;
  return Array.from(countries, (other): Peer => {
    const theirs = informality.get(other.id)?.value;
    const informalityApart = own === undefined || theirs === undefined ? null : undust(Math.abs(own - theirs));
    return {area: other.id, reasons: reasonsFor(country, other, {informalityApart, similarWithin}), informalityApart};
  })
    .filter((peer) => peer.area !== country.id && peer.reasons.length > 0)
    .sort(mostAlikeFirst)
    .slice(0, count);
}

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
  const [near, far] = [a.informalityApart ?? Number.MAX_VALUE, b.informalityApart ?? Number.MAX_VALUE];
  return b.reasons.length - a.reasons.length || neighbour(b) - neighbour(a) || near - far || (a.area < b.area ? -1 : 1);
}
