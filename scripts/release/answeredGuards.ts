import {existsSync, readdirSync} from "node:fs";
import {join} from "node:path";
import type {GuardAnswer} from "../../src/model/releaseReport.ts";
import {Complaints} from "../../src/sources/complaints.ts";
import {tableName, tableState} from "../../src/sources/drift/tableState.ts";
import {expectedFile, readExpected} from "../../src/sources/findings/readExpected.ts";
import {readTable} from "../data/readTable.ts";

type Files = ReadonlyMap<string, string>;

/** The guards that objected to what stands in a model now and did not before, with the reasons for which it is right: rows of `expected.csv` that are bound to its tables. */
export function answeredGuards(root: string, was: Files, is: Files): GuardAnswer[] {
  const complaints = new Complaints();
  const raw = join(root, "data/raw");
  const sources = existsSync(raw) ? readdirSync(raw).sort() : [];
  const places = [...sources.map((source) => [source, `raw/${source}`] as const), ["reference", "reference"] as const];
  const tables = places.flatMap(([source, folder]) => {
    const path = [...folder.split("/"), expectedFile];
    const table = existsSync(join(root, "data", ...path)) ? readTable(join(root, "data"), path, complaints) : undefined;
    return table ? [{source, ...table}] : [];
  });
  const moved = new Map([...is].flatMap(([path, text]) => (was.get(path) === text ? [] : [[tableName(path), tableState(text)]])));
  const answers = readExpected(tables, complaints).filter((row) => moved.get(row.of) === row.is);
  if (complaints.all.length > 0) throw complaints.asError();
  return answers.map(({what, of, why}) => ({what, of, why}));
}
