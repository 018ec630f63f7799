import {leading} from "../atlas/leads.ts";
import {median} from "../measures/median.ts";
import type {Group} from "../model/area.ts";
import type {Observation} from "../model/observation.ts";
import type {Atlas} from "../atlas/atlas.ts";
import {membersOf} from "./groupFigure.ts";

/** The median of those of a group's latest country values that may lead, every country counted once; `of` the members that anything is known of. */
export type Median = {readonly group: Group; readonly value: number; readonly values: readonly Observation[]; readonly of: number};

/** Null where no member has a figure. */
export function groupMedian(group: Group, indicatorId: string, atlas: Atlas): Median | null {
  const members = membersOf(group, atlas);
  const inside = new Set(members);
  const values = leading(
    atlas.standing(indicatorId).countries.filter(({area}) => inside.has(area)),
    atlas
  );
  return values.length === 0 ? null : {group, value: median(values.map((o) => o.value)), values, of: members.length};
}
