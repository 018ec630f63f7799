import type {Peer, PeerKind} from "../charts/peerTicks.ts";
import type {Country} from "../model/area.ts";
import type {Atlas} from "./atlas.ts";
import {latestReading, type Reading} from "./reading.ts";
import type {Reader} from "./reader.ts";

/** What a country is held against: its region, its income group, the world, as the ILO publishes them. */
export type Comparison = {readonly kind: PeerKind; readonly name: string; readonly found: Reading | null};

/** The three published averages for one indicator; a group the country is not in is left out, one without figure is null. */
export function comparisons(country: Country, indicatorId: string, atlas: Atlas, reader: Reader): Comparison[] {
  const groups: [PeerKind, string | null][] = [
    ["region", country.region],
    ["income", country.incomeGroup],
    ["world", "world"]
  ];
  return groups.flatMap(([kind, id]) =>
    id === null ? [] : [{kind, name: atlas.group(id).name[reader.locale], found: latestReading(id, indicatorId, atlas, reader)}]
  );
}

/** The same as ticks of a chart. */
export const peersOf = (held: readonly Comparison[]): Peer[] =>
  held.flatMap(({kind, found}) => (found ? [{kind, value: found.observation.value}] : []));
