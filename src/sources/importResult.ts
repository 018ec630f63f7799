import {allTotals, type Breakdown} from "../model/dimension.ts";
import type {Observation} from "../model/observation.ts";
import type {Cell, Row} from "../tables/row.ts";

/** An item of a kind (an observation) and the cell it stands in, so that a check can put a finger on it. */
export type Located<T> = {readonly item: T; readonly at: Cell};

/** What became of the rows of one table: rows = kept + setAside + blank, when nothing is wrong. `values` are those the kept rows gave. */
export type Counts = {
  readonly rows: number;
  readonly kept: number;
  readonly setAside: number;
  readonly blank: number;
  readonly values: number;
};
export type ImportResult<T> = Counts & {readonly found: readonly Located<T>[]};

/** What an importer says of a row: its items, or that a list leaves it out. A row without items holds no value. */
export type Verdict<T> = readonly Located<T>[] | "set aside";

type Plain = Omit<Observation, keyof Breakdown>;
type Draft = {readonly [K in keyof Plain]: Plain[K] | undefined} & {readonly breakdown: Partial<Breakdown> | undefined};

/** The observation of a cell; none when a part of it could not be read (which a complaint has told by then). */
export function found(at: Cell, {breakdown, ...plain}: Draft): Located<Observation>[] {
  return breakdown === undefined ? [] : whole<Observation>(at, {...plain, ...allTotals, ...breakdown});
}

/** The item of a cell; none when a part of it could not be read. */
export function whole<T extends object>(at: Cell, draft: {readonly [K in keyof T]: T[K] | undefined}): Located<T>[] {
  return Object.values(draft).every((part) => part !== undefined) ? [{item: draft as T, at}] : [];
}

/** Asks an importer about each row and counts what it says. */
export function readRows<T>(rows: readonly Row[], judge: (row: Row) => Verdict<T>): ImportResult<T> {
  const all: Located<T>[] = [];
  let kept = 0;
  let setAside = 0;
  for (const row of rows) {
    const verdict = judge(row);
    if (verdict === "set aside") setAside++;
    else if (verdict.length > 0) kept++;
    if (verdict !== "set aside") for (const one of verdict) all.push(one);
  }
  return {rows: rows.length, kept, setAside, blank: rows.length - kept - setAside, values: all.length, found: all};
}
