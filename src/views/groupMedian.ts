import {quantile} from "../measures/distribution.ts";
import type {Group} from "../model/area.ts";
import type {Atlas} from "./atlas.ts";

/** The median of a group's latest country values, every country counted once. */
export type Median = {readonly group: Group; readonly value: number; readonly n: number};

/** Null where no member has a figure. */
export function groupMedian(group: Group, indicatorId: string, atlas: Atlas): Median | null {
  const inside = new Set(group.members);
  const values = atlas
    .standing(indicatorId)
    .countries.filter(({area}) => inside.has(area))
    .map(({value}) => value);
  if (values.length === 0) return null;
  return {
    group,
    value: quantile(
      values.sort((a, b) => a - b),
      {p: 0.5}
    ),
    n: values.length
  };
}
