import {denominators} from "../model/denominator.ts";
import type {Indicator} from "../model/indicator.ts";
import type {Observation} from "../model/observation.ts";
import {isCapped} from "./isCapped.ts";
import {sum} from "./sum.ts";

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
type Missing = {
  readonly area: string;
  readonly why: "noValue" | "noHeadCount";
  readonly weight: number | null;
  readonly weightYear: number | null;
};

/** All that is needed to trace a computed figure to its members. */
export type Audit = {
  readonly asOf: number;
  readonly maxAge: number | null;
  /** Countries with a value and a head count, and members in all. */
  readonly countriesWithData: number;
  readonly countries: number;
  /** Part (0–1) of the members' head count that lives in the countries with data. */
  readonly shareOfPeople: number;
  /** Part (0–1) of the people behind the figure who live where the value stands at the cap of its source. */
  readonly cappedShare: number;
  /** The head count of all members that have one, of the same years, and whether it only comes near the denominator. */
  readonly headCount: number;
  readonly approximate: boolean;
  /** First and last year of the values; null where they carry none. */
  readonly periodRange: readonly [number, number] | null;
  /** Largest head count first, as are the missing. */
  readonly contributions: readonly Contribution[];
  readonly missing: readonly Missing[];
};

/** A member with what is held of it. */
export type Member = {area: string; observation: Observation | null; weight: number | null; weightYear: number | null};
type Counted = {area: string; observation: Observation; weight: number; weightYear: number};

const isCounted = (row: Member): row is Counted => row.observation !== null && row.weight !== null;

/** What stands behind a figure made of these members. */
export function auditOf(
  members: readonly Member[],
  {indicator, asOf, maxAge}: {indicator: Indicator; asOf: number; maxAge: number | null}
): Audit {
  const rows = members.toSorted(heaviestFirst);
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
    cappedShare: sum(counted.map(({observation, weight}) => (isCapped(observation, indicator) ? weight : 0))) / behind,
    headCount,
    approximate: denominators[indicator.denominator].approximate,
    periodRange: periodRange(contributions),
    contributions,
    missing: rows.filter((row) => !isCounted(row)).map(missed)
  };
}

const heaviestFirst = (a: Member, b: Member): number => (b.weight ?? -1) - (a.weight ?? -1) || (a.area < b.area ? -1 : 1);

function contribution(row: Counted, all: number): Contribution {
  const {value, period} = row.observation;
  const share = row.weight / all;
  return {...row, value, period, share, points: value * share};
}

const missed = ({observation, ...row}: Member): Missing => ({...row, why: observation ? "noHeadCount" : "noValue"});

function periodRange(contributions: readonly Contribution[]): [number, number] | null {
  const years = contributions.flatMap(({period}) => period ?? []);
  return years.length === 0 ? null : [Math.min(...years), Math.max(...years)];
}
