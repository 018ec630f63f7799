import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import type {Area} from "../../model/area.ts";
import {comparisons, type Comparison} from "../../reading/comparisons.ts";
import {latestValue, type DescribedValue} from "../../reading/describeValue.ts";

/** One branch of one country, with all that the page says of it. */
export type Branch = {
  readonly id: string;
  readonly name: string;
  readonly found: DescribedValue | null;
  readonly compared: readonly Comparison[];
};

/** One branch as one country has it, with and without a figure. */
export function branchOf(id: string, area: Area, as: LocalAtlas): Branch {
  return {id, name: as.indicator(id).name[as.locale], found: latestValue(area.id, id, as), compared: comparisons(area, id, as)};
}
