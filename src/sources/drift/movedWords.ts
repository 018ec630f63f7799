import {drifted, type Drifted} from "./drifted.ts";

/** What is said of a thing in words, by column; "" is nothing. */
export type Words = Readonly<Record<string, string>>;

/** A thing that both models have, and what each says of it. */
export type Said = {readonly id: string; readonly was: Words; readonly is: Words};

/** So many rows may be put in other words without asking, or a tenth of many. */
const few = 5;

/** Columns of words that have slipped, were exchanged or blanked: more of them changed than anyone puts right by hand, or none is left. */
export function movedWords(shared: readonly Said[]): Drifted[] {
  const columns = new Set(shared.flatMap(({was}) => Object.keys(was)));
  const moved = [...columns].flatMap((column) => {
    const had = shared.filter(({was}) => (was[column] ?? "") !== "");
    const others = had.filter(({was, is}) => was[column] !== is[column]);
    const isGone = had.length > 0 && had.every(({is}) => (is[column] ?? "") === "");
    const one = others[0];
    if (one === undefined || (!isGone && others.length <= Math.max(few, had.length / 10))) return [];
    return [`${column} of ${others.length} among ${had.length}, as ${one.id} ("${one.was[column]}", now "${one.is[column] ?? ""}")`];
  });
  return drifted("words moved", moved, "the words that were there, but for a few");
}
