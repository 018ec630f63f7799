import {existsSync, readFileSync} from "node:fs";
import {dirname, join} from "node:path";
import type {Complaints} from "../../src/sources/complaints.ts";
import {filesIn} from "./filesIn.ts";
import {standingPaths, type StandingPath} from "./standingPaths.ts";

/**
 * The files of the model that stands in a folder, path → text; undefined where there is none to compare with. Complains of tables that are lost or
 * cut: what is not there cannot be compared, and a wrong number would pass for want of the right one. A model that was released before was lost, and
 * is not one that never was.
 */
export function readStanding(folder: string, complaints: Complaints): ReadonlyMap<string, string> | undefined {
  if (!existsSync(join(folder, "summary.json"))) return noneIn(folder, complaints);
  const files = new Map(filesIn(folder).map((path) => [path, readFileSync(join(folder, path), "utf8")]));
  for (const one of standingPaths(files.get("summary.json")!) ?? []) {
    const fault = faultOf(one, files.get(one.path));
    if (fault === undefined) continue;
    complaints.aboutFile(join(folder, one.path), `${fault}; ${remedy}`);
    files.delete(one.path);
  }
  return files;
}

/** None may stand before the first release. */
function noneIn(folder: string, complaints: Complaints): undefined {
  const releases = join(dirname(folder), "releases.json");
  if (existsSync(releases)) complaints.aboutFile(folder, `no model stands here, and ${releases} tells of releases of one; ${remedy}`);
}

const remedy = "expected the model whole, for new numbers are compared with it: take it back with `git checkout data/model`, or from where it was kept";

/** What is wrong with a table against what the summary says of it. */
function faultOf({rows}: StandingPath, text: string | undefined): string | undefined {
  if (text === undefined) return "this is missing in the standing model";
  const lines = text.split("\n").length - 2;
  return rows === undefined || lines === rows ? undefined : `the standing model has ${lines} rows here, and its summary says ${rows}`;
}
