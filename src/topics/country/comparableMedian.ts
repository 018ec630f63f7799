import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import {leadingMedian} from "../../atlas/leadingMedian.ts";
import {countryMedian} from "../../measures/countryMedian.ts";
import {gap} from "../../measures/gap.ts";
import {isCapped} from "../../measures/isCapped.ts";
import type {Area} from "../../model/area.ts";
import type {Observation} from "../../model/observation.ts";

/** What a country is comparable by: its income group, or its region where the World Bank has it in none. */
export type ComparableBy = "income" | "region";

/** The median gap of comparable countries, of how many, in which group; whether the median stands at the cap of its source. */
export type ComparableMedian = {
  readonly gap: number;
  readonly isCapped: boolean;
  readonly of: number;
  readonly by: ComparableBy;
  readonly group: string;
  /** The same with the values that carry a note, where there are any. */
  readonly withNoted: {readonly gap: number; readonly of: number} | null;
};

/** The median gap in one indicator over the countries comparable to this one; null for a group, and where fewer than five have a value. */
export function comparableMedian(area: Area, indicatorId: string, as: LocalAtlas): ComparableMedian | null {
  if (area.kind === "group") return null;
  const by = area.incomeGroup === null ? "region" : "income";
  const id = area.incomeGroup ?? area.region;
  if (id === null) return null;
  const {latest, indicator} = as.snapshot(indicatorId);
  const values = as.group(id).members.flatMap((member) => latest.get(member) ?? []);
  const median = leadingMedian(values, as);
  const left = median && gap(median.value, indicator);
  if (median === null || left === null) return null;
  return {
    gap: left,
    isCapped: isCapped(median, indicator),
    of: median.of.length,
    by,
    group: as.name(id),
    withNoted: withNotedOf(values, median.of.length, as)
  };
}

function withNotedOf(values: readonly Observation[], led: number, as: LocalAtlas): ComparableMedian["withNoted"] {
  const all = countryMedian(values, as);
  const [one] = values;
  const left = all && one ? gap(all.value, as.indicator(one.indicator)) : null;
  return all === null || left === null || all.of.length === led ? null : {gap: left, of: all.of.length};
}
