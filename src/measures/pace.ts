import type {Indicator} from "../model/indicator.ts";
import type {Observation} from "../model/observation.ts";
import {change, isRefused} from "./change.ts";
import {gap} from "./gap.ts";
import {oldestFirst} from "./latest.ts";

/** How fast a gap closes: arithmetic on two values, not a forecast. */
type Pace = {
  readonly from: Observation;
  readonly to: Observation;
  /** Percentage points per year, as the value moves: negative where it falls. */
  readonly pointsPerYear: number;
  /** The year in which no gap would be left at that pace; null where it is not closing. */
  readonly closes: number | null;
};

type PaceRules = {
  readonly indicator: Pick<Indicator, "direction" | "unit">;
  /** Whether a value is too doubtful to reckon with; a step makes its later value doubtful. */
  readonly isDoubtful: (o: Observation) => boolean;
  /** The year in which this is read: a gap that would be closed by then is no news, and may be no truth. */
  readonly asOf: number;
  /** Years there must be between the first value and the last. */
  readonly leastYears: number;
  /** Points that must be left. */
  readonly leastGap: number;
};

/**
 * The pace of one series, to its newest value from the oldest one that may be compared with it: after the last doubtful value, not across a
 * break or a change of remark. Null where there is none to tell.
 */
export function pace(series: readonly Observation[], {indicator, isDoubtful, asOf, leastYears, leastGap}: PaceRules): Pace | null {
  const dated = series.filter((o) => o.period !== null).sort(oldestFirst);
  const sound = dated.slice(dated.findLastIndex(isDoubtful) + 1);
  const newest = sound.at(-1);
  const left = newest && gap(newest.value, indicator);
  if (!newest || left == null || left < leastGap) return null;
  const longest = sound.map((o) => change(o, newest, {series: dated})).find((result) => !isRefused(result));
  if (longest === undefined || isRefused(longest) || longest.years < leastYears) return null;
  const {from, to, pointsPerYear} = longest;
  const closing = indicator.direction === "lower" ? -pointsPerYear : pointsPerYear;
  const closes = closing > 0 ? (to.period ?? 0) + Math.ceil(left / closing - 1e-9) : null;
  return closes !== null && closes <= asOf ? null : {from, to, pointsPerYear, closes};
}
