import type {Code} from "../model/dimension.ts";
import type {Indicator} from "../model/indicator.ts";
import type {Observation} from "../model/observation.ts";
import {auditOf, type Audit, type Member} from "./audit.ts";
import {footingOf} from "./footingOf.ts";
import {lastHeld, persons, type PopulationIndex} from "./headCount.ts";
import {latestAsOf} from "./latest.ts";
import {measureFor} from "./measureFor.ts";
import {oldestCounted, tighter} from "./oldestCounted.ts";
import {sum} from "./sum.ts";
import {roundFloatError} from "./roundFloatError.ts";

export type AggregateRefusal = "noDenominator" | "noMembers" | "noData" | "noHeadCount";
/** A computed figure, which may be told first where it is firm; the audit alone where it is hidden; or why there can be none. */
export type Aggregate =
  | (Audit & {readonly footing: "firm" | "weak"; readonly value: number})
  | (Audit & {readonly footing: "hidden"})
  | {readonly refused: AggregateRefusal};

export type AggregateOptions = {
  indicator: Indicator;
  /** Country ids; a doubled one counts once. */
  members: readonly string[];
  populations: PopulationIndex;
  sex: Code<"sex">;
  /** Values and weights are those of this year: values not after it, head counts in it or, where none is held, the last before it. */
  asOf: number;
  /** Values at most so many years older than `asOf`; null for any age that the indicator allows (`oldestCounted`). */
  maxAge: number | null;
};

/**
 * The mean of the members' latest values, weighted by the indicator's own denominator. Weights are the head counts of one year
 * for all: every person of that year counts once, however old the value of the country is. Where that year's is missing, the last one
 * before it stands in: else the people of Ukraine would leave the figure and what it is a part of. The observations of one indicator;
 * handing in only what `latestAsOf` picks gives the same and is quicker. By sex: values and head counts of that sex alone.
 */
export function aggregate(observations: Iterable<Observation>, options: AggregateOptions): Aggregate {
  const {indicator, populations, sex, asOf, maxAge} = options;
  const measure = measureFor(indicator, {sex});
  if (measure === null || indicator.unit !== "percent") return {refused: "noDenominator"};
  const values = latestAsOf(observations, {asOf, maxAge: tighter(maxAge, oldestCounted(indicator)), breakdown: {sex}});
  const rows = [...new Set(options.members)].map((area): Member => {
    const held = lastHeld((year) => persons(area, {measure, year, populations}), {upTo: asOf});
    return {area, observation: values.get(area) ?? null, weight: held?.persons ?? null, weightYear: held?.year ?? null};
  });
  if (rows.length === 0) return {refused: "noMembers"};
  if (!rows.some((row) => row.observation)) return {refused: "noData"};
  if (!rows.some((row) => row.observation && row.weight)) return {refused: "noHeadCount"};
  const audit = auditOf(rows, options);
  const footing = footingOf(audit.shareOfPeople);
  if (footing === "hidden") return {...audit, footing};
  return {...audit, footing, value: roundFloatError(sum(audit.contributions.map((row) => row.points)))};
}
