import {sayFact, type Fact} from "../drift/fact.ts";
import type {Revision, TableMoves} from "./movedFigures.ts";

/** How many of a kind are told one by one. */
const most = 20;

/** What moved, as lines that a person reads: a heading for each table, then its numbers, the largest moves first. */
export function sayMoves(moves: readonly TableMoves[]): string[] {
  if (moves.length === 0) return ["No figure moved."];
  return moves.flatMap(({table, fresh, gone, revised, remarked}) => [
    `${table}: ${[said(fresh, "new"), said(gone, "gone"), said(revised, "revised"), said(remarked, "marked otherwise")].filter((one) => one !== "").join(", ")}`,
    ...told(revised, sayRevision),
    ...told(gone, (fact) => `gone: ${sayFact(fact)}, was ${fact.value}`),
    ...told(fresh, (fact) => `new: ${sayFact(fact)}, ${fact.value}`),
    ...told(remarked, (one) => `marked: ${sayFact(one.is)}, was ${sayMarks(one.was)}, is ${sayMarks(one.is)}`)
  ]);
}

const said = (all: readonly unknown[], word: string): string => (all.length === 0 ? "" : `${all.length} ${word}`);

const sayRevision = ({was, is}: Revision): string => `revised: ${sayFact(is)}, was ${was.value}, is ${is.value}`;

const sayMarks = ({marks}: Fact): string => marks.filter((mark) => mark !== "").join(" ") || "unmarked";

function told<T>(all: readonly T[], say: (one: T) => string): string[] {
  const rest = all.length - most;
  return [...all.slice(0, most).map((one) => `  ${say(one)}`), ...(rest > 0 ? [`  … and ${rest} more`] : [])];
}
