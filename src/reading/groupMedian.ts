import {leadingMedian} from "../atlas/leadingMedian.ts";
import type {Group} from "../model/area.ts";
import type {Observation} from "../model/observation.ts";
import type {Atlas} from "../atlas/atlas.ts";
import {medianWithNoted, type WithNoted} from "./medianWithNoted.ts";

/** The median of those of a group's latest country values that may lead, every country counted once; `of` the members that are countries. */
export type Median = {
  readonly group: Group;
  readonly value: number;
  readonly values: readonly Observation[];
  readonly of: number;
  /** What it would be with values that carry a note, where that is far from it. */
  readonly withNoted: WithNoted | null;
};

/** Null where fewer than five countries have a figure. */
export function groupMedian(group: Group, indicatorId: string, atlas: Atlas): Median | null {
  const members = group.members;
  const inside = new Set(members);
  const held = atlas.snapshot(indicatorId).countries.filter(({area}) => inside.has(area));
  const found = leadingMedian(held, atlas);
  const of = members.filter((id) => atlas.states.has(id)).length;
  return found && {group, value: found.value, values: found.of, of, withNoted: medianWithNoted(held, atlas)};
}
