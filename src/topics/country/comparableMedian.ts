import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import {leadingMedian} from "../../atlas/leadingMedian.ts";
import {gap} from "../../measures/gap.ts";
import {isCapped} from "../../measures/isCapped.ts";
import type {Area} from "../../model/area.ts";

/** What a country is comparable by: its income group, or its region where the World Bank has it in none. */
export type ComparableBy = "income" | "region";

/** The median gap of comparable countries, of how many, in which group; whether the median stands at the cap of its source. */
export type ComparableMedian = {
  readonly gap: number;
  readonly isCapped: boolean;
  readonly of: number;
  readonly by: ComparableBy;
  readonly group: string;
};

/** The median gap in one indicator over the countries comparable to this one; null for a group, and where fewer than five have a value. */
export function comparableMedian(area: Area, indicatorId: string, as: LocalAtlas): ComparableMedian | null {
  if (area.kind === "group") return null;
  const by = area.incomeGroup === null ? "region" : "income";
  const id = area.incomeGroup ?? area.region;
  if (id === null) return null;
  const {latest, indicator} = as.snapshot(indicatorId);
  const median = leadingMedian(
    as.group(id).members.flatMap((member) => latest.get(member) ?? []),
    as
  );
  const left = median && gap(median.value, indicator);
  if (median === null || left === null) return null;
  return {gap: left, isCapped: isCapped(median, indicator), of: median.of.length, by, group: as.name(id)};
}
