import type {Finding} from "../findings/finding.ts";
import {inFile, type Place} from "../findings/finding.ts";
import {carriedFacts} from "./carriedFacts.ts";
import {drifted, sayDrifted, type Drifted} from "./drifted.ts";
import {exchangedFacts} from "./exchangedFacts.ts";
import {sayFact, type Fact} from "./fact.ts";
import {factsOf} from "./factsOf.ts";
import {flatSeries} from "./flatSeries.ts";
import {leaptFacts} from "./leaptFacts.ts";
import {listDrift} from "./listDrift.ts";
import {lostFacts} from "./lostFacts.ts";
import {rawRows, tableName, tableState} from "./tableState.ts";
import {marksGone, movedFacts, sharedFacts} from "./movedFacts.ts";
import {measures, type Measure} from "./measures.ts";
import {movedAreas} from "./movedAreas.ts";
import {movedMedians} from "./movedMedians.ts";
import {movedWords} from "./movedWords.ts";

/** The files of a model: path → text. */
export type ModelFiles = ReadonlyMap<string, string>;

/** Where the numbers of a table of the model come from, and how they are measured. */
export type Origin = {
  readonly source: string;
  readonly file: string;
  readonly measure: keyof typeof measures;
  /** Whether it is told here of numbers of a source, where the table holds what several have; without it, of all. */
  readonly holds?: (source: string) => boolean;
};
type OriginsOf = (path: string) => readonly Origin[];
/** Where a fact of a table stands in the raw tables, by its key. */
type CellOf = (path: string, key: string) => Place | undefined;

/** What of the standing model is gone or has moved in the new one. `cellOf` puts a finger on the first number that is told; `originsOf` has none for what is not compared, as a table that could not be read. */
export function modelDrift(standing: ModelFiles, files: ModelFiles, originsOf: OriginsOf, cellOf: CellOf = () => undefined): Finding[] {
  const tables = [...standing].flatMap(([path, was]) => {
    const [is, origins] = [files.get(path), originsOf(path)];
    if (is === was) return [];
    const bound = {of: tableName(path), was: tableState(was), is: tableState(is ?? "")};
    if (is === undefined) {
      const gone = drifted("table gone", [path], "every table that was there");
      return origins.slice(0, 1).flatMap((origin) => gone.map((one) => finding(one, bound, origin)));
    }
    const at = ({first}: Drifted) => (first === undefined ? undefined : cellOf(path, first));
    return origins.flatMap((origin) => tableDrift(path, was, is, origin).map((one) => finding(one, bound, origin, at(one))));
  });
  return [...tables, ...shrunkTables(standing, files, originsOf)];
}

function tableDrift(path: string, was: string, is: string, {measure, holds = () => true}: Origin): Drifted[] {
  const [before, now] = [was, is].map((text) =>
    Map.groupBy(
      factsOf(path, text).filter(({source}) => source === undefined || holds(source)),
      (one) => one.measure ?? measure
    )
  );
  const alike = [...before!].flatMap(([name, facts]) => factDrift(facts, now!.get(name) ?? [], measures[name]));
  return [...alike, ...listDrift(path, was, is)];
}

/** What has drifted among numbers that are compared alike. */
function factDrift(before: readonly Fact[], now: readonly Fact[], measure: Measure): Drifted[] {
  const shared = sharedFacts(before, now);
  return [
    ...lostFacts(before, now),
    ...exchangedFacts(shared),
    ...movedFacts(shared, measure),
    ...movedAreas(shared, measure),
    ...flatSeries(shared),
    ...carriedFacts(before, now),
    ...leaptFacts(before, now, measure),
    ...movedMedians(before, now, measure),
    ...marksGone(shared, now),
    ...movedWords(shared.map(({fact, was}) => ({id: sayFact(was), was: was.says ?? {}, is: fact.says ?? {}})))
  ];
}

/** Raw tables with fewer rows than they had, whatever stood in them. */
function shrunkTables(standing: ModelFiles, files: ModelFiles, originsOf: OriginsOf): Finding[] {
  const [before, now] = [standing, files].map((model) => rawRows(model.get("summary.json"))) as [
    ReadonlyMap<string, number>,
    ReadonlyMap<string, number>
  ];
  return [...before].flatMap(([table, rows]) => {
    const [left, origin] = [now.get(table) ?? 0, originsOf(table)[0]];
    if (left >= rows || origin === undefined) return [];
    const one = drifted("rows gone", [`${table} had ${rows}, has ${left}`], `${rows} or more`);
    return one.map((said) => finding(said, {of: table, was: String(rows), is: String(left)}, origin));
  });
}

const finding = (one: Drifted, bound: Pick<Finding, "of" | "was" | "is">, {source, file}: Origin, at: Place = inFile(file)): Finding => ({
  what: one.what,
  ...bound,
  source,
  at,
  says: `${bound.of}: ${sayDrifted(one)}`
});
