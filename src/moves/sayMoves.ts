import {sayFact, type Fact} from "../sources/drift/fact.ts";
import type {Revision, TableMoves} from "./movedFigures.ts";
import {toldFew} from "./toldFew.ts";

/** What moved, as lines that a person reads: a heading for each table, then its numbers, the largest moves first. */
export function sayMoves(moves: readonly TableMoves[]): string[] {
  if (moves.length === 0) return ["No figure moved."];
  return moves.flatMap(({table, fresh, gone, revised, remarked}) => [
    `${table}: ${[said(fresh, "new"), said(gone, "gone"), said(revised, "revised"), said(remarked, "marked otherwise")].filter((one) => one !== "").join(", ")}`,
    ...toldFew(revised, sayRevision),
    ...toldFew(gone, (fact) => `gone: ${sayFact(fact)}, was ${fact.value}`),
    ...toldFew(fresh, (fact) => `new: ${sayFact(fact)}, ${fact.value}`),
    ...toldFew(remarked, (one) => `marked: ${sayFact(one.is)}, was ${sayMarks(one.was)}, is ${sayMarks(one.is)}`)
  ]);
}

const said = (all: readonly unknown[], word: string): string => (all.length === 0 ? "" : `${all.length} ${word}`);

const sayRevision = ({was, is}: Revision): string => `revised: ${sayFact(is)}, was ${was.value}, is ${is.value}`;

const sayMarks = ({marks}: Fact): string => marks.filter((mark) => mark !== "").join(" ") || "unmarked";
