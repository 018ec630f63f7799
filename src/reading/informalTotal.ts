import type {LocalAtlas} from "../atlas/localAtlas.ts";
import {latestByArea} from "../measures/latest.ts";
import {describeValue, latestValue, type DescribedValue} from "./describeValue.ts";

/**
 * Informal employment of all workers of an area: the newest value of the indicator; where it has none, the total of the table by sector,
 * which is of another edition. Null where neither has one.
 */
export function informalTotal(areaId: string, as: LocalAtlas): DescribedValue | null {
  const own = latestValue(areaId, "informal-employment", as);
  if (own) return own;
  const {indicator, byArea} = as.snapshot("informal-by-sector");
  const instead = latestByArea(byArea.get(areaId) ?? [], {breakdown: {}}).get(areaId);
  return instead ? describeValue(instead, indicator, as) : null;
}

/** When a total is of, and that it stands in the table by sector where it does. */
export const informalWhen = ({indicator, whenDoubts}: DescribedValue, {format, words}: LocalAtlas): string =>
  format.remarks([whenDoubts, indicator.id === "informal-employment" ? "" : words.country.work.bySector]);
