import type {Indicator} from "../model/indicator.ts";
import type {Observation} from "../model/observation.ts";
import {change, isRefused, type ChangeRefusal} from "./change.ts";
import {gap} from "./gap.ts";
import {oldestFirst} from "./latest.ts";
import {roundFloatError} from "./roundFloatError.ts";

/** How fast a gap closes: arithmetic on two values, not a forecast. */
type Pace = {
  readonly from: Observation;
  readonly to: Observation;
  /** Points per year, as the value moves: negative where it falls. */
  readonly pointsPerYear: number;
  /** Years from `to` until no gap is left at that pace; or nothing is left already; or it is not closing. */
  readonly yearsToGo: number | "notClosing" | "alreadyThere";
};

/** Why no pace is told: there is no gap to close, there is a single year only, or what `change` refuses. */
type PaceRefusal = "noGap" | "oneYear" | ChangeRefusal;

/**
 * The pace of one series, to its newest value from the oldest one that may be compared with it.
 * Refused when there is none; the reason is that of the year nearest to it.
 */
export function pace(
  series: readonly Observation[],
  {indicator}: {indicator: Pick<Indicator, "direction" | "unit">}
): Pace | {readonly refused: PaceRefusal} {
  const dated = series.filter((o) => o.period !== null).sort(oldestFirst);
  const newest = dated.at(-1);
  if (newest === undefined) return {refused: series.length > 0 ? "undated" : "oneYear"};
  const left = gap(newest.value, indicator);
  if (left === null) return {refused: "noGap"};
  const tries = dated.filter((o) => o !== newest).map((o) => change(o, newest, {series: dated}));
  const longest = tries.find((result) => !isRefused(result));
  if (longest === undefined || isRefused(longest)) {
    const nearest = tries.at(-1);
    return {refused: nearest && isRefused(nearest) ? nearest.refused : "oneYear"};
  }
  const {from, to, pointsPerYear, years} = longest;
  const closing = ((gap(from.value, indicator) ?? 0) - left) / years;
  return {from, to, pointsPerYear, yearsToGo: left === 0 ? "alreadyThere" : closing > 0 ? roundFloatError(left / closing) : "notClosing"};
}
