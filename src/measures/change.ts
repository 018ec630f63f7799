import {seriesKeyOf, type Observation} from "../model/observation.ts";
import {roundFloatError} from "./roundFloatError.ts";

/** What happened to a series between two of its years. */
export type Change = {
  readonly from: Observation;
  readonly to: Observation;
  /** The later value minus the earlier, in points. */
  readonly points: number;
  readonly years: number;
  readonly pointsPerYear: number;
};

/** Why two values must not be subtracted. */
type ChangeRefusal = "differentSeries" | "undated" | "sameYear" | "differentRemark" | "break";

/**
 * The change between two dated observations of one series, given in either order. `series` holds what lies between them: a break flagged
 * after the earlier and up to the later one forbids the comparison, as do different remarks (modelled or not, main cities or the country).
 */
export function change(
  one: Observation,
  other: Observation,
  {series}: {series: readonly Observation[]}
): Change | {readonly refused: ChangeRefusal} {
  if (seriesKeyOf(one) !== seriesKeyOf(other)) return {refused: "differentSeries"};
  if (one.period === null || other.period === null) return {refused: "undated"};
  if (one.period === other.period) return {refused: "sameYear"};
  if (one.remark !== other.remark) return {refused: "differentRemark"};
  const [from, to] = one.period < other.period ? [one, other] : [other, one];
  if (isBroken(from, to, series)) return {refused: "break"};
  const points = roundFloatError(to.value - from.value);
  const years = Math.abs(one.period - other.period);
  return {from, to, points, years, pointsPerYear: roundFloatError(points / years)};
}

/** Whether a change was refused. */
export function isRefused<T extends object>(result: T | {readonly refused: ChangeRefusal}): result is {readonly refused: ChangeRefusal} {
  return "refused" in result;
}

function isBroken(from: Observation, to: Observation, series: readonly Observation[]): boolean {
  const key = seriesKeyOf(from);
  const after = from.period ?? Infinity;
  const upTo = to.period ?? -Infinity;
  return [...series, to].some(
    (o) => o.flag === "break" && o.period !== null && o.period > after && o.period <= upTo && seriesKeyOf(o) === key
  );
}
