import type {ModelFiles} from "../sources/drift/modelDrift.ts";
import type {Fact} from "../sources/drift/fact.ts";
import {movedFigures, type Revision, type TableMoves} from "./movedFigures.ts";
import {movedHeadlines, type IndicatorMoves} from "./movedHeadlines.ts";

/** How many numbers of a kind are written down one by one; all are counted. */
const most = 100;

/** A number that moved: where it stands, how it was and how it is; null where it was not there, or is not. */
export type MovedNumber = Pick<Fact, "area" | "when" | "parts"> & {readonly was: number | null; readonly is: number | null};

/** What moved in a table of the model: how many numbers, and the first hundred of each kind, the largest revisions first. */
export type TableReport = {
  readonly table: string;
  readonly counts: {readonly [K in Exclude<keyof TableMoves, "table">]: number};
  readonly moved: readonly MovedNumber[];
};

/** What moved from one release to the next: `data/releases/<id>.json`. */
export type ReleaseReport = {
  /** The release before. */
  readonly before: string;
  readonly tables: readonly TableReport[];
  readonly headlines: readonly IndicatorMoves[];
};

/** The report of a release, against the one `before` it. */
export function releaseReport(before: string, was: ModelFiles, is: ModelFiles): ReleaseReport {
  return {before, tables: movedFigures(was, is).map(tableReport), headlines: movedHeadlines(was, is)};
}

function tableReport({table, fresh, gone, revised, remarked}: TableMoves): TableReport {
  const counts = {fresh: fresh.length, gone: gone.length, revised: revised.length, remarked: remarked.length};
  const moved = [
    ...revised.slice(0, most).map((one: Revision) => movedNumber(one.is, one.was.value, one.is.value)),
    ...gone.slice(0, most).map((fact) => movedNumber(fact, fact.value, null)),
    ...fresh.slice(0, most).map((fact) => movedNumber(fact, null, fact.value))
  ];
  return {table, counts, moved};
}

/** What a number is broken down by, where it says something, goes with it. */
function movedNumber({area, when, parts}: Fact, was: number | null, is: number | null): MovedNumber {
  const told = Object.fromEntries(Object.entries(parts).filter(([name, code]) => name === "counted" || code !== "total"));
  return {area, when, parts: told, was, is};
}
