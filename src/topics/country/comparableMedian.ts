import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import {leadingMedian} from "../../atlas/leadingMedian.ts";
import {countryMedian} from "../../measures/countryMedian.ts";
import {isCapped} from "../../measures/isCapped.ts";
import {printedGap} from "../../measures/printedGap.ts";
import type {Area} from "../../model/area.ts";
import type {Observation} from "../../model/observation.ts";
import {standsOutFrom} from "./beyondMedian.ts";

/** What a country is comparable by: its income group, or its region where the World Bank has it in none. */
export type ComparableBy = "income" | "region";

/** Coverage of a median country from which a country can lie far behind it: under so much, nothing can. */
const leastCoverage = 10;

/** The median gap of comparable countries, of how many, in which group. */
export type ComparableMedian = {
  readonly gap: number;
  /** Whether a country can be said to lie far behind it or not to: coverage is neither under a tenth nor at the cap, which hides how much there is. */
  readonly isBenchmark: boolean;
  readonly isCapped: boolean;
  readonly of: number;
  readonly by: ComparableBy;
  readonly group: string;
  /** The same with the values that carry a note, where there are any. */
  readonly withNoted: {readonly gap: number; readonly of: number} | null;
  /** The larger of the two: what lies far beyond it does so whatever the notes come to. */
  readonly most: number;
  /** How many values carry a note, of how many, where they would move the median by as much as stands out: it is not given without that then. */
  readonly noted: {readonly count: number; readonly of: number} | null;
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
  const left = median && printedGap(median.value, indicator);
  if (median === null || left === null) return null;
  const capped = isCapped(median, indicator);
  const isBenchmark = median.value >= leastCoverage && !capped;
  const withNoted = withNotedOf(values, median.of.length, as);
  const moved = Math.abs((withNoted?.gap ?? left) - left) >= standsOutFrom;
  const noted = withNoted && moved ? {count: withNoted.of - median.of.length, of: withNoted.of} : null;
  const said = {of: median.of.length, by, group: as.place(id).the, withNoted, noted} as const;
  return {gap: left, most: Math.max(left, withNoted?.gap ?? left), isBenchmark, isCapped: capped, ...said};
}

function withNotedOf(values: readonly Observation[], led: number, as: LocalAtlas): ComparableMedian["withNoted"] {
  const all = countryMedian(values, as);
  const [one] = values;
  const left = all && one ? printedGap(all.value, as.indicator(one.indicator)) : null;
  return all === null || left === null || all.of.length === led ? null : {gap: left, of: all.of.length};
}
