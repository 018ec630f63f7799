import type {GuardAnswer, MovedNumber, ReleaseReport, SentenceMove, TableMove} from "../model/releaseReport.ts";
import type {ModelFiles} from "../sources/drift/modelDrift.ts";
import type {Fact} from "../sources/drift/fact.ts";
import {movedFigures, type Revision, type TableMoves} from "./movedFigures.ts";
import {movedHeadlines} from "./movedHeadlines.ts";

/** How many numbers of a kind are written down one by one; all are counted. */
const most = 100;

/** What the files of two models do not say by themselves; undefined where it is not known. */
export type Further = {
  readonly sentences?: readonly SentenceMove[] | undefined;
  readonly guards?: readonly GuardAnswer[] | undefined;
};

/** The report of a release, against the one `before` it. */
export function releaseReport(before: string, was: ModelFiles, is: ModelFiles, {sentences, guards}: Further = {}): ReleaseReport {
  return {
    before,
    tables: movedFigures(was, is).map(tableMove),
    headlines: movedHeadlines(was, is),
    ...(sentences && {sentences: {count: sentences.length, moved: sentences.slice(0, most)}}),
    ...(guards && {guards})
  };
}

function tableMove({table, fresh, gone, revised, remarked}: TableMoves): TableMove {
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
