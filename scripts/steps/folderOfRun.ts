import {mkdirSync, readdirSync, rmSync} from "node:fs";
import {join} from "node:path";
import {isRunning} from "./processMark.ts";

/** Makes a folder that belongs to this process, and takes away those of the same name that belonged to processes that are no more: killed ones. */
export function folderOfRun(parent: string, name: string): string {
  mkdirSync(parent, {recursive: true});
  for (const other of readdirSync(parent)) {
    const pid = other.startsWith(`${name}-`) ? other.slice(name.length + 1) : "";
    if (/^\d+$/.test(pid) && (Number(pid) === process.pid || !isRunning(Number(pid))))
      rmSync(join(parent, other), {recursive: true, force: true});
  }
  const folder = join(parent, `${name}-${process.pid}`);
  mkdirSync(folder);
  return folder;
}
