import type {Indicator} from "../model/indicator.ts";
import type {Observation} from "../model/observation.ts";
import {change, isRefused} from "./change.ts";
import {gap} from "./gap.ts";
import {isCapped} from "./isCapped.ts";
import {isContradicted} from "./isContradicted.ts";
import {oldestFirst} from "./latest.ts";
import {printedDifference} from "./printedDifference.ts";
import {roundFloatError} from "./roundFloatError.ts";

/** What a gap has moved between two years that may be compared: arithmetic on two values, not a trend. */
export type Closing = {
  readonly from: Observation;
  readonly to: Observation;
  readonly years: number;
  /** Points by which the gap is smaller, as readers subtract the printed values; negative where it is wider. */
  readonly points: number;
  readonly perYear: number;
};

/** Why nothing can be said: in the order in which it is looked for. */
export const closingRefusals = ["undated", "before", "one", "doubtful", "capped", "short", "break", "contradicted"] as const;
export type ClosingRefusal = (typeof closingRefusals)[number];

type ClosingRules = {
  readonly indicator: Pick<Indicator, "direction" | "unit" | "family">;
  /** Whether a value is too doubtful to reckon with. */
  readonly isDoubtful: (o: Observation) => boolean;
  /** The first year that counts. */
  readonly since: number;
  /** Years there must be between the two values. */
  readonly leastYears: number;
  /** Values of the same thing in other tables, which may speak against the two. */
  readonly beside?: readonly Observation[];
};

/**
 * How a gap moved since a year: to the newest value from the oldest that may be compared with it, after the last doubtful one, not across
 * a break or a change of remark, with neither end at the cap of its source, which hides what is left, and with nothing between that speaks
 * against the two. One series, in any order.
 */
export function closing(series: readonly Observation[], rules: ClosingRules): Closing | {readonly refused: ClosingRefusal} {
  const all = series.filter((o) => o.period !== null).sort(oldestFirst);
  if (all.length === 0) return {refused: "undated"};
  const dated = all.filter((o) => (o.period ?? 0) >= rules.since);
  const newest = dated.at(-1);
  if (!newest) return {refused: "before"};
  if (dated.length === 1) return {refused: "one"};
  return between(dated, newest, {...rules, all});
}

function between(
  dated: readonly Observation[],
  newest: Observation,
  {indicator, isDoubtful, leastYears, beside = [], all}: ClosingRules & {readonly all: readonly Observation[]}
): Closing | {readonly refused: ClosingRefusal} {
  if (isDoubtful(newest)) return {refused: "doubtful"};
  if (isCapped(newest, indicator)) return {refused: "capped"};
  const isFar = (o: Observation): boolean => (newest.period ?? 0) - (o.period ?? 0) >= leastYears;
  if (!dated.some(isFar)) return {refused: "short"};
  const sound = dated.slice(dated.findLastIndex(isDoubtful) + 1).filter(isFar);
  if (sound.length === 0) return {refused: "doubtful"};
  const open = sound.filter((o) => !isCapped(o, indicator));
  if (open.length === 0) return {refused: "capped"};
  const comparable = open.filter((o) => !isRefused(change(o, newest, {series: dated})));
  if (comparable.length === 0) return {refused: "break"};
  const from = comparable.find((o) => !isContradicted(o, newest, {indicator, series: all, beside}));
  return from ? closed(from, newest, indicator) : {refused: "contradicted"};
}

function closed(from: Observation, to: Observation, {direction}: ClosingRules["indicator"]): Closing {
  const years = (to.period ?? 0) - (from.period ?? 0);
  const moved = printedDifference(to.value, from.value);
  const points = direction === "lower" ? 0 - moved : moved;
  return {from, to, years, points, perYear: roundFloatError(points / years)};
}

/** Whether a gap's movement can be said. */
export const isClosing = (found: Closing | {readonly refused: ClosingRefusal}): found is Closing => !("refused" in found);

/** Points a year that would close a gap from the year of a value to another: arithmetic, not a forecast. Null where that year has come, or there is no gap to speak of. */
export function neededPerYear(value: Observation, {indicator, by}: {indicator: ClosingRules["indicator"]; by: number}): number | null {
  const left = gap(value.value, indicator);
  if (left === null || value.period === null || value.period >= by) return null;
  return roundFloatError(left / (by - value.period));
}
