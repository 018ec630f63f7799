import type {Peer, PeerKind} from "../charts/peerTicks.ts";
import type {Area} from "../model/area.ts";
import type {Atlas} from "../atlas/atlas.ts";
import {latestReading, type Reading} from "./reading.ts";
import type {Reader} from "../atlas/reader.ts";

/** What an area is held against: its region, its income group, the world, as the ILO publishes them; a group against the world alone. */
export type Comparison = {readonly kind: PeerKind; readonly name: string; readonly found: Reading | null};

/** The three published averages for one indicator; a group the country is not in is left out, one without figure is null. */
export function comparisons(area: Area, indicatorId: string, atlas: Atlas, reader: Reader): Comparison[] {
  const world: [PeerKind, string | null] = ["world", area.id === "world" ? null : "world"];
  const groups: [PeerKind, string | null][] =
    area.kind === "country" ? [["region", area.region], ["income", area.incomeGroup], world] : [world];
  return groups.flatMap(([kind, id]) =>
    id === null ? [] : [{kind, name: atlas.group(id).name[reader.locale], found: latestReading(id, indicatorId, atlas, reader)}]
  );
}

/** The same as ticks of a chart. */
export const peersOf = (held: readonly Comparison[]): Peer[] =>
  held.flatMap(({kind, found}) => (found ? [{kind, value: found.observation.value}] : []));
