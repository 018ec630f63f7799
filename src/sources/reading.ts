import {undivided, type Breakdown} from "../model/dimension.ts";
import type {Observation} from "../model/observation.ts";
import type {Cell, Row} from "../tables/row.ts";

/** An observation and the cell its value stands in, so that a check can put a finger on it. */
export type Found = {readonly observation: Observation; readonly at: Cell};

/** What became of the rows of one table: rows = kept + setAside + blank, when nothing is wrong. */
export type Counts = {readonly rows: number; readonly kept: number; readonly setAside: number; readonly blank: number};
export type Reading = Counts & {readonly found: readonly Found[]};

/** What an importer says of a row: its observations, or that a list leaves it out. A row without observations holds no value. */
export type Verdict = readonly Found[] | "set aside";

type Plain = Omit<Observation, keyof Breakdown>;
type Draft = {readonly [K in keyof Plain]: Plain[K] | undefined} & {readonly breakdown: Partial<Breakdown> | undefined};

/** The observation of a cell; none when a part of it could not be read (which a complaint has told by then). */
export function found(at: Cell, {breakdown, ...plain}: Draft): Found[] {
  const observation = {...plain, ...undivided, ...breakdown};
  const whole = breakdown !== undefined && Object.values(observation).every((part) => part !== undefined);
  return whole ? [{observation: observation as Observation, at}] : [];
}

/** Asks an importer about each row and counts what it says. */
export function readRows(rows: readonly Row[], judge: (row: Row) => Verdict): Reading {
  const all: Found[] = [];
  let kept = 0;
  let setAside = 0;
  for (const row of rows) {
    const verdict = judge(row);
    if (verdict === "set aside") setAside++;
    else if (verdict.length > 0) kept++;
    if (verdict !== "set aside") for (const one of verdict) all.push(one);
  }
  return {rows: rows.length, kept, setAside, blank: rows.length - kept - setAside, found: all};
}
