import {existsSync, mkdirSync, readFileSync, renameSync, rmSync} from "node:fs";
import {dirname, join} from "node:path";
import {settle, writeDown} from "../steps/writeDown.ts";
import {lastOf, recoverFolder} from "./recoverFolder.ts";
import {filesIn} from "./filesIn.ts";

/** Which files of the folder a run has changed. */
export type Changes = {readonly added: readonly string[]; readonly changed: readonly string[]; readonly removed: readonly string[]};

/**
 * Makes the folder hold these files and no others. They are written to a folder aside, which then takes its place:
 * whatever happens on the way, a whole folder stands there, the last one or this one. Nothing is touched when nothing changed.
 */
export function writeAside(folder: string, files: ReadonlyMap<string, string>): Changes {
  recoverFolder(folder);
  const changes = compare(folder, files);
  if ([changes.added, changes.changed, changes.removed].every(({length}) => length === 0)) return changes;
  const aside = `${folder}.new-${process.pid}`;
  try {
    write(aside, files);
    swap(folder, aside);
  } finally {
    rmSync(aside, {recursive: true, force: true});
  }
  return changes;
}

/** Writes all files, and is done when the disk has them. */
function write(aside: string, files: ReadonlyMap<string, string>): void {
  const folders = new Set([aside]);
  mkdirSync(aside);
  for (const [path, text] of files) {
    const folder = dirname(join(aside, path));
    if (!folders.has(folder)) mkdirSync(folder, {recursive: true});
    folders.add(folder);
    writeDown(join(aside, path), text);
  }
  for (const folder of folders) settle(folder);
}

/** Puts the folder aside into the other's place. Where that fails, the other is put back; where it is cut off, `recoverFolder` does so. */
function swap(folder: string, aside: string): void {
  const last = lastOf(folder);
  const isThere = existsSync(folder);
  if (isThere) renameSync(folder, last);
  try {
    renameSync(aside, folder);
  } catch (error) {
    if (isThere) renameSync(last, folder);
    throw error;
  }
  settle(dirname(folder));
  rmSync(last, {recursive: true, force: true});
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
