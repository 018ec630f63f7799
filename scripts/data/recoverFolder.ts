import {existsSync, readdirSync, renameSync, rmSync} from "node:fs";
import {basename, dirname, join} from "node:path";

/** Where a folder stands for the moment in which another takes its place. */
export const lastOf = (folder: string): string => `${folder}.last`;

/**
 * Puts right what a run that was cut off left behind (`writeAside`): the last whole folder goes back to its place, what was half written goes.
 * Only who holds the lock of the folder may call it.
 */
export function recoverFolder(folder: string): void {
  const [parent, last] = [dirname(folder), lastOf(folder)];
  if (!existsSync(parent)) return;
  if (!existsSync(folder) && existsSync(last)) renameSync(last, folder);
  rmSync(last, {recursive: true, force: true});
  const isHalf = (name: string) => name.startsWith(`${basename(folder)}.new-`);
  for (const name of readdirSync(parent).filter(isHalf)) rmSync(join(parent, name), {recursive: true, force: true});
}
