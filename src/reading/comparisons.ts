import type {LocalAtlas} from "../atlas/localAtlas.ts";
import type {Peer, PeerKind} from "../charts/peerMarks.ts";
import {shownPlace} from "../measures/showsGap.ts";
import type {Area} from "../model/area.ts";
import {latestValue, type DescribedValue} from "./describeValue.ts";

/** What an area is held against: its region, its income group, the world, as the ILO publishes them; a group against the world alone. */
export type Comparison = {readonly kind: PeerKind; readonly name: string; readonly found: DescribedValue | null};

/** The three published averages for one indicator; a group the country is not in is left out, one without figure is null. */
export function comparisons(area: Area, indicatorId: string, as: LocalAtlas): Comparison[] {
  const world: [PeerKind, string | null] = ["world", area.id === "world" ? null : "world"];
  const groups: [PeerKind, string | null][] =
    area.kind === "country" ? [["region", area.region], ["income", area.incomeGroup], world] : [world];
  return groups.flatMap(([kind, id]) =>
    id === null ? [] : [{kind, name: as.group(id).name[as.locale], found: latestValue(id, indicatorId, as)}]
  );
}

const inOrder = ["income", "region", "world"] as const;

/** The one kind that figures show beside an area: its income group, else its region, else the world, where any of the indicators has a figure of it. */
export const comparatorOf = (held: readonly (readonly Comparison[])[]): PeerKind | null =>
  inOrder.find((kind) => held.some((compared) => compared.some((one) => one.kind === kind && one.found))) ?? null;

/** The same as ticks of a chart, at the shares left out. */
export const peersOf = (held: readonly Comparison[]): Peer[] =>
  held.flatMap(({kind, found}) => (found ? [{kind, value: shownPlace(found.observation.value, found.indicator)}] : []));
