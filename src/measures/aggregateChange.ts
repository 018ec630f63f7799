import type {Observation} from "../model/observation.ts";
import {aggregate, type Aggregate, type AggregateOptions} from "./aggregate.ts";
import type {Audit, Contribution} from "./audit.ts";
import {change, isRefused} from "./change.ts";
import {sum} from "./sum.ts";
import {roundFloatError} from "./roundFloatError.ts";

/** What one country did between the two years, and the points that this moved the aggregate by. */
type CountryEffect = {readonly area: string; readonly from: Observation; readonly to: Observation; readonly points: number};

type Given = Extract<Aggregate, {readonly value: number}>;

/** The change of a computed aggregate, in points, and the three parts that sum to it. */
export type AggregateChange = {
  readonly from: Given;
  readonly to: Given;
  readonly points: number;
  /** What countries did: changes of value in countries that are there both times and comparable. */
  readonly byCountries: number;
  /** People shifting between those countries: some populations grow faster than others. */
  readonly byPeople: number;
  /** Who reported: countries that appear, disappear, or whose two values cannot be compared (a break, another remark). Not progress. */
  readonly byReporting: number;
  /** Largest mover first; countries whose one value stands for both years are here with 0. */
  readonly doings: readonly CountryEffect[];
  readonly appeared: readonly string[];
  readonly disappeared: readonly string[];
  readonly incomparable: readonly string[];
  /** Countries whose one value stands for both years: no news is counted as no change. */
  readonly carried: readonly string[];
};

type AggregateChangeRefusal = "sameYear" | "noFigure" | "lessThanHalfInCommon";

type AggregateChangeOptions = Omit<AggregateOptions, "asOf"> & {from: number; to: number};

/**
 * Splits the change between two years `from` < `to`. Both aggregates are first taken over the countries that are comparable, with
 * weights summing to one there; then, with the mean of a country's two weights and of its two values (Bennet's split, which leaves no
 * rest and does not depend on which year is called the base): by countries = Σ mean weight × change of value; by people = Σ mean value
 * × change of weight. What the aggregates of everyone moved beyond that is by reporting. Refused when either figure is hidden or cannot
 * be computed, or when the countries in common hold less than half of the members' people at either end.
 */
export function aggregateChange(
  observations: Iterable<Observation>,
  {from, to, ...options}: AggregateChangeOptions
): AggregateChange | {readonly refused: AggregateChangeRefusal} {
  if (from >= to) return {refused: "sameYear"};
  const rows = [...observations];
  const [first, last] = [aggregate(rows, {...options, asOf: from}), aggregate(rows, {...options, asOf: to})];
  if (!isGiven(first) || !isGiven(last)) return {refused: "noFigure"};
  const {pairs, ...others} = pairUp(first, last, rows);
  const [before, after] = [sum(pairs.map(([a]) => a.share)), sum(pairs.map(([, b]) => b.share))];
  if (before * first.shareOfPeople < 0.5 || after * last.shareOfPeople < 0.5) return {refused: "lessThanHalfInCommon"};
  const parts = pairs.map(([a, b]) => partsOf(a, b, {before, after}));
  const points = roundFloatError(last.value - first.value);
  const rateEffect = roundFloatError(sum(parts.map((part) => part.doing.points)));
  const populationEffect = roundFloatError(sum(parts.map((part) => part.people)));
  const coverageEffect = roundFloatError(points - rateEffect - populationEffect);
  const countryEffects = parts.map((part) => part.doing).sort(largestFirst);
  return {
    from: first,
    to: last,
    points,
    byCountries: rateEffect,
    byPeople: populationEffect,
    byReporting: coverageEffect,
    doings: countryEffects,
    ...others
  };
}

const largestFirst = (a: CountryEffect, b: CountryEffect): number => Math.abs(b.points) - Math.abs(a.points) || (a.area < b.area ? -1 : 1);

const isGiven = (figure: Aggregate): figure is Given => "value" in figure;

/** Which countries are there both times and comparable, and which are not. */
function pairUp(first: Audit, last: Audit, observations: readonly Observation[]) {
  const earlier = new Map(first.contributions.map((row) => [row.area, row]));
  const later = new Map(last.contributions.map((row) => [row.area, row]));
  const both = last.contributions.flatMap((b) => {
    const a = earlier.get(b.area);
    return a ? [[a, b] as const] : [];
  });
  const isCarried = ([a, b]: readonly [Contribution, Contribution]) => a.observation === b.observation;
  const breaks = observations.filter((o) => o.flag === "break");
  const isComparable = ([a, b]: readonly [Contribution, Contribution]) =>
    a.observation === b.observation || !isRefused(change(a.observation, b.observation, {series: breaks}));
  return {
    pairs: both.filter(isComparable),
    appeared: [...later.keys()].filter((area) => !earlier.has(area)),
    disappeared: [...earlier.keys()].filter((area) => !later.has(area)),
    incomparable: both.filter((pair) => !isComparable(pair)).map(([a]) => a.area),
    carried: both.filter(isCarried).map(([a]) => a.area)
  };
}

/** One country's part in what countries did and in what people did; weights sum to one over the countries in common. */
function partsOf(
  a: Contribution,
  b: Contribution,
  {before, after}: {before: number; after: number}
): {doing: CountryEffect; people: number} {
  const [weightBefore, weightAfter] = [a.share / before, b.share / after];
  const points = ((weightBefore + weightAfter) / 2) * (b.value - a.value);
  return {
    doing: {area: a.area, from: a.observation, to: b.observation, points},
    people: ((a.value + b.value) / 2) * (weightAfter - weightBefore)
  };
}
