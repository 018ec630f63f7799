import type {LocalAtlas} from "../atlas/localAtlas.ts";
import type {CodePair} from "../measures/codePairs.ts";
import {withBreakdown} from "../measures/latest.ts";
import {describeValue, type DescribedValue} from "./describeValue.ts";

/** Everyone in a survey that is later than the newest one with parts; and in the survey with parts, null where that has no total. */
export type LaterTotal = {
  readonly area: string;
  readonly now: DescribedValue;
  readonly then: DescribedValue | null;
  /** Whether it has moved so far that the parts may no longer stand so. */
  readonly hasMoved: boolean;
};

/** So many points, or to so many times or one of so many parts. */
const far = {points: 10, times: 2};

/** The newest total of the area of a pair, where it is later than the pair; null where it is not. */
export function laterTotal({area, one}: CodePair, as: LocalAtlas): LaterTotal | null {
  const {indicator, byArea} = as.snapshot("survey-coverage");
  const totals = withBreakdown(byArea.get(area) ?? [], {breakdown: {quintile: "total"}});
  const newest = totals.toSorted((a, b) => (b.period ?? 0) - (a.period ?? 0))[0];
  if (!newest || (newest.period ?? 0) <= (one.period ?? 0)) return null;
  const held = totals.find(({period}) => period === one.period);
  const then = held ? describeValue(held, indicator, as) : null;
  return {area, now: describeValue(newest, indicator, as), then, hasMoved: held !== undefined && isFar(held.value, newest.value)};
}

const isFar = (then: number, now: number): boolean => {
  const [low, high] = [Math.min(then, now), Math.max(then, now)];
  return high - low >= far.points - 1e-9 || (high > low && high >= low * far.times);
};
