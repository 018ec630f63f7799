import {median} from "../measures/median.ts";
import type {Group} from "../model/area.ts";
import type {Observation} from "../model/observation.ts";
import type {Atlas} from "../atlas/atlas.ts";

/** The median of a group's latest country values, every country counted once; `of` the members that anything is known of. */
export type Median = {readonly group: Group; readonly value: number; readonly values: readonly Observation[]; readonly of: number};

/** Null where no member has a figure. */
export function groupMedian(group: Group, indicatorId: string, atlas: Atlas): Median | null {
  const members = group.members;
  const inside = new Set(members);
  const values = atlas.standing(indicatorId).countries.filter(({area}) => inside.has(area));
  return values.length === 0 ? null : {group, value: median(values.map((o) => o.value)), values, of: members.length};
}
