import type {ModelFiles} from "../sources/drift/modelDrift.ts";
import type {Fact} from "../sources/drift/fact.ts";
import {factsOf} from "../sources/drift/factsOf.ts";
import {tableName} from "../sources/drift/tableState.ts";

/** A number that was revised: how it was, and how it is. */
export type Revision = {readonly was: Fact; readonly is: Fact};

/** What moved in a table of the model between two states: numbers that are new, gone, revised (largest move first), or marked otherwise. */
export type TableMoves = {
  /** An indicator, or a table of the model. */
  readonly table: string;
  readonly fresh: readonly Fact[];
  readonly gone: readonly Fact[];
  readonly revised: readonly Revision[];
  readonly remarked: readonly Revision[];
};

/** The tables in which a number moved, in the order of their names. */
export function movedFigures(was: ModelFiles, is: ModelFiles): TableMoves[] {
  const paths = [...new Set([...was.keys(), ...is.keys()])].filter((path) => was.get(path) !== is.get(path)).sort();
  return paths
    .map((path) => tableMoves(tableName(path), factsIn(path, was), factsIn(path, is)))
    .filter(({fresh, gone, revised, remarked}) => [fresh, gone, revised, remarked].some(({length}) => length > 0));
}

const factsIn = (path: string, files: ModelFiles): Fact[] => (files.has(path) ? factsOf(path, files.get(path)!) : []);

function tableMoves(table: string, was: readonly Fact[], is: readonly Fact[]): TableMoves {
  const [before, now] = [was, is].map((facts) => new Map(facts.map((fact) => [fact.key, fact]))) as [Map<string, Fact>, Map<string, Fact>];
  const shared = is.flatMap((fact) => {
    const earlier = before.get(fact.key);
    return earlier === undefined ? [] : [{was: earlier, is: fact}];
  });
  const size = (one: Revision) => Math.abs(one.is.value - one.was.value);
  return {
    table,
    fresh: is.filter(({key}) => !before.has(key)),
    gone: was.filter(({key}) => !now.has(key)),
    revised: shared.filter((one) => one.is.value !== one.was.value).sort((a, b) => size(b) - size(a)),
    remarked: shared.filter((one) => one.is.value === one.was.value && one.is.marks.join() !== one.was.marks.join())
  };
}
