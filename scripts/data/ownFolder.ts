import {lstatSync, readFileSync, realpathSync, statSync} from "node:fs";
import {basename, dirname, join, resolve, sep} from "node:path";
import {modelTables} from "../../src/tables/model/modelTables.ts";
import {filesIn} from "./filesIn.ts";
import {lastOf} from "./recoverFolder.ts";
import {standingPaths} from "./standingPaths.ts";

const summary = "summary.json";

/**
 * The folder that a model may be written to, without links. Throws a sentence where it is none that was made by
 * us: all that it holds is about to give way. `inputs` are folders that we read.
 */
export function ownFolder(asked: string, inputs: readonly string[]): string {
  const folder = withoutLinks(asked);
  for (const input of inputs) {
    const read = withoutLinks(input);
    if (`${folder}${sep}`.startsWith(`${read}${sep}`) || `${read}${sep}`.startsWith(`${folder}${sep}`))
      throw new Error(`${asked} cannot be written to: the tables that are read lie there (${input}). Choose another folder with --out.`);
  }
  for (const place of [folder, lastOf(folder)]) wantOurs(place, place === folder ? asked : place);
  return folder;
}

function wantOurs(folder: string, asked: string): void {
  const stats = statSync(folder, {throwIfNoEntry: false});
  if (stats && !stats.isDirectory()) throw new Error(`${asked} is a file; a folder is wanted. Choose another with --out.`);
  const there = stats ? filesIn(folder) : [];
  const strange = there.length === 0 ? undefined : strangeIn(folder, there);
  if (strange !== undefined)
    throw new Error(`${asked} was not made by this: it holds ${strange}. Take that away, or choose another folder with --out.`);
}

/** A file that no model of ours has: a name like one of ours is not enough, for whose it is only a summary of ours tells. */
function strangeIn(folder: string, there: readonly string[]): string | undefined {
  if (!there.includes(summary)) return `${there[0]} and no ${summary}`;
  const told = standingPaths(readFileSync(join(folder, summary), "utf8"));
  if (told === undefined) return `a ${summary} that is none of ours`;
  const ours = new Set([summary, ...Object.values(modelTables).map(({path}) => path), ...told.map(({path}) => path)]);
  return there.find((file) => !ours.has(file));
}

/** A folder's place without links; one that is not there yet need have nothing above it. */
function withoutLinks(asked: string): string {
  const place = resolve(asked);
  if (statSync(place, {throwIfNoEntry: false})) return realpathSync(place);
  if (lstatSync(place, {throwIfNoEntry: false})) throw new Error(`${asked} is a link that leads nowhere.`);
  return dirname(place) === place ? place : join(withoutLinks(dirname(place)), basename(place));
}
