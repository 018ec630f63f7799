import {existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync} from "node:fs";
import {dirname, join, relative} from "node:path";

/** Which files of the folder a run has changed. */
export type Changes = {readonly added: readonly string[]; readonly changed: readonly string[]; readonly removed: readonly string[]};

/**
 * Makes the folder hold these files and no others. They are written to a folder aside, which then takes its place:
 * whatever happens on the way, a whole folder stands there, the last one or this one. Nothing is touched when nothing changed.
 */
export function writeAside(folder: string, files: ReadonlyMap<string, string>): Changes {
  const [aside, last] = [`${folder}.new`, `${folder}.last`];
  if (!existsSync(folder) && existsSync(last)) renameSync(last, folder);
  const changes = compare(folder, files);
  if ([changes.added, changes.changed, changes.removed].every(({length}) => length === 0)) return changes;

  rmSync(aside, {recursive: true, force: true});
  for (const [path, text] of files) {
    mkdirSync(dirname(join(aside, path)), {recursive: true});
    writeFileSync(join(aside, path), text);
  }
  rmSync(last, {recursive: true, force: true});
  if (existsSync(folder)) renameSync(folder, last);
  renameSync(aside, folder);
  rmSync(last, {recursive: true, force: true});
  return changes;
}

function compare(folder: string, files: ReadonlyMap<string, string>): Changes {
  const paths = [...files.keys()];
  const there = new Set(filesIn(folder));
  const isOther = (path: string) => !readFileSync(join(folder, path)).equals(Buffer.from(files.get(path)!));
  return {
    added: paths.filter((path) => !there.has(path)),
    changed: paths.filter((path) => there.has(path) && isOther(path)),
    removed: [...there].filter((path) => !files.has(path))
  };
}

/** The files beneath a folder, as paths from it. */
function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  const entries = readdirSync(folder, {recursive: true, withFileTypes: true});
  const files = entries.filter((entry) => entry.isFile()).map((entry) => relative(folder, join(entry.parentPath, entry.name)));
  return files.map((path) => path.replaceAll("\\", "/")).sort();
}
