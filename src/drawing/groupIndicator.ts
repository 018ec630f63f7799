import type {Group} from "../model/area.ts";
import type {Indicator} from "../model/indicator.ts";
import type {Atlas} from "../atlas/atlas.ts";

/** A group of countries and an indicator that one chart is about. */
export type GroupIndicator = {readonly group: Group; readonly indicator: Indicator};

/** Which indicators go with a group, by id. */
export type IndicatorsOf = (group: Group, atlas: Atlas) => readonly string[];

/** The id of a pair as it stands in addresses: "northern-africa-old-age". */
export const pairId = (group: string, indicator: string): string => `${group}-${indicator}`;

/** All pairs by id, groups in the order of the site. Throws where two have one id, for an id must lead back to its pair. */
export function pairsById(indicatorsOf: IndicatorsOf, atlas: Atlas): ReadonlyMap<string, GroupIndicator> {
  const pairs = new Map<string, GroupIndicator>();
  for (const group of atlas.memberGroups) {
    for (const indicator of indicatorsOf(group, atlas)) {
      const id = pairId(group.id, indicator);
      const other = pairs.get(id);
      if (other) throw new Error(`two pairs have the id ${id}: ${other.group.id} and ${group.id}`);
      pairs.set(id, {group, indicator: atlas.indicator(indicator)});
    }
  }
  return pairs;
}
