import {denominators} from "../model/denominator.ts";
import type {Code} from "../model/dimension.ts";
import type {Indicator} from "../model/indicator.ts";
import type {Observation} from "../model/observation.ts";
import {lastHeld, persons, type PopulationIndex} from "./headCount.ts";
import {latestAsOf} from "./latest.ts";
import {measureFor} from "./measureFor.ts";
import {sum} from "./sum.ts";
import {roundFloatError} from "./roundFloatError.ts";

/** What one country brings to an aggregate. */
export type Contribution = {
  readonly area: string;
  readonly value: number;
  readonly period: number | null;
  /** Persons of the denominator in the country, in the year `asOf` or the last before it that they are held for. */
  readonly weight: number;
  readonly weightYear: number;
  /** Its part (0–1) of the people behind the figure. */
  readonly share: number;
  /** `value` × `share`: the points of all countries sum to the aggregate. */
  readonly points: number;
  readonly observation: Observation;
};

/** A member that the aggregate goes without: no value (in the years asked for), or nobody to weight it by. */
type Missing = {readonly area: string; readonly why: "noValue" | "noHeadCount"; readonly weight: number | null; readonly weightYear: number | null};

/** All that is needed to trace a computed figure to its members. */
export type Audit = {
  readonly asOf: number;
  readonly maxAge: number | null;
  /** Countries with a value and a head count, and members in all. */
  readonly countriesWithData: number;
  readonly countries: number;
  /** Part (0–1) of the members' head count that lives in the countries with data. */
  readonly shareOfPeople: number;
  /** The head count of all members that have one, of the same years, and whether it only comes near the denominator. */
  readonly headCount: number;
  readonly approximate: boolean;
  /** First and last year of the values; null where they carry none. */
  readonly periodRange: readonly [number, number] | null;
  /** Largest head count first, as are the missing. */
  readonly contributions: readonly Contribution[];
  readonly missing: readonly Missing[];
};

export type AggregateRefusal = "noDenominator" | "noMembers" | "noData" | "noHeadCount";
/** A computed figure; or the audit alone where less than half of the people stand behind it; or why there can be none. */
export type Aggregate =
  (Audit & {readonly value: number}) | (Audit & {readonly hidden: "lessThanHalf"}) | {readonly refused: AggregateRefusal};

export type AggregateOptions = {
  indicator: Indicator;
  /** Country ids; a doubled one counts once. */
  members: readonly string[];
  populations: PopulationIndex;
  sex: Code<"sex">;
  /** Values and weights are those of this year: values not after it, head counts in it or, where none is held, the last before it. */
  asOf: number;
  /** Values at most so many years older than `asOf`; null for any age. */
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
  const values = latestAsOf(observations, {asOf, maxAge, breakdown: {sex}});
  const rows = [...new Set(options.members)].map((area): Row => {
    const held = lastHeld((year) => persons(area, {measure, year, populations}), {upTo: asOf});
    return {area, observation: values.get(area) ?? null, weight: held?.persons ?? null, weightYear: held?.year ?? null};
  });
  if (rows.length === 0) return {refused: "noMembers"};
  if (!rows.some((row) => row.observation)) return {refused: "noData"};
  if (!rows.some((row) => row.observation && row.weight)) return {refused: "noHeadCount"};
  const audit = auditOf(rows.sort(heaviestFirst), options);
  if (audit.shareOfPeople < 0.5) return {...audit, hidden: "lessThanHalf"};
  return {...audit, value: roundFloatError(sum(audit.contributions.map((row) => row.points)))};
}

type Row = {area: string; observation: Observation | null; weight: number | null; weightYear: number | null};
type Counted = {area: string; observation: Observation; weight: number; weightYear: number};

const isCounted = (row: Row): row is Counted => row.observation !== null && row.weight !== null;

function auditOf(rows: readonly Row[], {indicator, asOf, maxAge}: AggregateOptions): Audit {
  const counted = rows.filter(isCounted);
  const behind = sum(counted.map((row) => row.weight));
  const headCount = sum(rows.map((row) => row.weight ?? 0));
  const contributions = counted.map((row) => contribution(row, behind));
  return {
    asOf,
    maxAge,
    countriesWithData: contributions.length,
    countries: rows.length,
    shareOfPeople: behind / headCount,
    headCount,
    approximate: denominators[indicator.denominator].approximate,
    periodRange: periodRange(contributions),
    contributions,
    missing: rows.filter((row) => !isCounted(row)).map(missed)
  };
}

const heaviestFirst = (a: Row, b: Row): number => (b.weight ?? -1) - (a.weight ?? -1) || (a.area < b.area ? -1 : 1);

function contribution(row: Counted, all: number): Contribution {
  const {value, period} = row.observation;
  const share = row.weight / all;
  return {...row, value, period, share, points: value * share};
}

const missed = ({observation, ...row}: Row): Missing => ({...row, why: observation ? "noHeadCount" : "noValue"});

function periodRange(contributions: readonly Contribution[]): [number, number] | null {
  const years = contributions.flatMap(({period}) => period ?? []);
  return years.length === 0 ? null : [Math.min(...years), Math.max(...years)];
}
