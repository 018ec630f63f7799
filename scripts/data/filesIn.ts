import {existsSync, readdirSync} from "node:fs";
import {join, relative} from "node:path";

/** Everything beneath a folder that is no folder itself, as paths from it; nothing where there is none. Links are not followed. */
export function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  const entries = readdirSync(folder, {recursive: true, withFileTypes: true});
  const files = entries.filter((entry) => !entry.isDirectory()).map((entry) => relative(folder, join(entry.parentPath, entry.name)));
  return files.map((path) => path.replaceAll("\\", "/")).sort();
}
