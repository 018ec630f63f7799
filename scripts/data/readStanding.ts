import {existsSync, readdirSync, readFileSync} from "node:fs";
import {join, relative} from "node:path";

/** The files of the model that stands in a folder, path → text; undefined where there is none to compare with. */
export function readStanding(folder: string): ReadonlyMap<string, string> | undefined {
  if (!existsSync(join(folder, "summary.json"))) return undefined;
  const entries = readdirSync(folder, {recursive: true, withFileTypes: true}).filter((entry) => entry.isFile());
  const paths = entries.map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll("\\", "/"));
  return new Map(paths.sort().map((path) => [path, readFileSync(join(folder, path), "utf8")]));
}
