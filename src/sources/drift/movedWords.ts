import {drifted, type Drifted} from "./drifted.ts";
import type {Words} from "./words.ts";

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
    const exchanged = exchangedIn(had, column);
    const one = others[0];
    if (exchanged.length > 0) return [`${column} of ${exchanged.map(({id}) => id).join(" and ")}, each the other's`];
    if (one === undefined || (!isGone && others.length <= Math.max(few, had.length / 10))) return [];
    return [`${column} of ${others.length} among ${had.length}, as ${one.id} ("${one.was[column]}", now "${one.is[column] ?? ""}")`];
  });
  return drifted("words moved", moved, "the words that were there, but for a few");
}

/** Two things of which each is said what was said of the other, and of it alone. */
function exchangedIn(had: readonly Said[], column: string): readonly Said[] {
  const before = Map.groupBy(had, ({was}) => was[column]!);
  const alone = (text: string | undefined) => {
    const [one, ...others] = before.get(text ?? "") ?? [];
    return others.length === 0 ? one : undefined;
  };
  for (const one of had.filter(({was, is}) => was[column] !== is[column])) {
    const other = alone(one.is[column]);
    if (other && alone(one.was[column]) === one && other.is[column] === one.was[column]) return [one, other];
  }
  return [];
}
