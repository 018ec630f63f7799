import type {Indicator} from "../model/indicator.ts";
import type {Observation} from "../model/observation.ts";
import {isCapped} from "./isCapped.ts";
import {roundFloatError} from "./roundFloatError.ts";

/** A value so many points beyond both ends says that these are not the ends of one development. */
const farOutside = 10;
/** A step this fast that makes more than half of the change is the change: the pace over all the years is that of none of them. */
const leapPerYear = 5;
/** A fall to under half between neighbours counts from so many points. */
const leastFall = 1;

type Witnesses = {
  readonly indicator: Pick<Indicator, "family">;
  /** All values of the series, oldest first. */
  readonly series: readonly Observation[];
  /** Values of the same thing in other tables. */
  readonly beside: readonly Observation[];
};

/**
 * Whether what is published between two years of a series, or just before the first, speaks against telling them as one change: a value at
 * the cap or far outside both, a fall to under half between neighbours, one leap that makes most of the change, or a first value that lies
 * far to one side of its neighbours. What another table has between the two counts as what the series has.
 */
export function isContradicted(from: Observation, to: Observation, {indicator, series, beside}: Witnesses): boolean {
  const isBetween = (o: Observation): boolean => yearOf(o) > yearOf(from) && yearOf(o) < yearOf(to);
  const between = series.filter(isBetween);
  const path = [from, ...between, to];
  return (
    between.some((o) => isCapped(o, indicator)) ||
    [...between, ...beside.filter(isBetween)].some((o) => liesOutside(o, [from, to])) ||
    path.slice(1).some((o, i) => isLeap([path[i]!, o], apart(to, from))) ||
    isOddStart(from, [series.findLast((o) => yearOf(o) < yearOf(from)), path[1]])
  );
}

const yearOf = ({period}: Observation): number => period ?? 0;
const apart = (one: Observation, other: Observation): number => roundFloatError(one.value - other.value);

function liesOutside({value}: Observation, ends: readonly Observation[]): boolean {
  const values = ends.map((end) => end.value);
  return value >= Math.max(...values) + farOutside || value <= Math.min(...values) - farOutside;
}

function isLeap([before, after]: readonly [Observation, Observation], whole: number): boolean {
  const moved = apart(after, before);
  if (-moved >= leastFall && after.value < before.value / 2) return true;
  const isFast = Math.abs(moved) >= leapPerYear * (yearOf(after) - yearOf(before));
  return isFast && moved * whole > 0 && Math.abs(moved) > Math.abs(whole) / 2;
}

function isOddStart(from: Observation, [before, next]: readonly [Observation | undefined, Observation | undefined]): boolean {
  if (!before || !next) return false;
  const sides = [apart(before, from), apart(next, from)];
  return sides.every((side) => side >= farOutside) || sides.every((side) => side <= -farOutside);
}
