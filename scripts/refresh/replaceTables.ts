import {existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync} from "node:fs";
import {basename, dirname, join} from "node:path";
import {filesIn} from "../data/filesIn.ts";
import {writeAside, type Changes} from "../data/writeAside.ts";
import {settle} from "../steps/writeDown.ts";

/** Where tables lie, and the model that is made from them. */
export type Places = {readonly raw: string; readonly model: string};

/** What takes the place of what stands there: files of `raw` that have changed, and all files of the model; path → text. */
export type Renewed = {readonly raw: ReadonlyMap<string, string>; readonly model: ReadonlyMap<string, string>};

/** What has been written whole waits here; from the moment in which it is here, it counts. */
const readyOf = (model: string): string => `${model}.ready`;

/**
 * Puts tables and model in the place of those that stand there, both or neither: all is written aside, then made to count by one renaming, and then laid
 * out. Whoever is cut off before the renaming has changed nothing; what is cut off after it, the next run lays out (`finishReplacing`).
 */
export function replaceTables(places: Places, renewed: Renewed): Changes {
  const aside = `${places.model}.aside-${process.pid}`;
  mkdirSync(aside);
  for (const part of ["raw", "model"] as const) writeAside(join(aside, part), renewed[part]);
  settle(aside);
  renameSync(aside, readyOf(places.model));
  settle(dirname(places.model));
  return finishReplacing(places) ?? {added: [], changed: [], removed: []};
}

/** Lays out what a run that was cut off had ready, and takes away what it had not. Only who holds the lock of the model may call it. */
export function finishReplacing({raw, model}: Places): Changes | null {
  const [parent, ready] = [dirname(model), readyOf(model)];
  if (!existsSync(parent)) return null;
  const takeAway = () => {
    const left = readdirSync(parent).filter((name) => name.startsWith(`${basename(model)}.aside-`));
    for (const name of left) rmSync(join(parent, name), {recursive: true, force: true});
  };
  takeAway();
  if (!existsSync(ready)) return null;
  for (const path of filesIn(join(ready, "raw"))) renameSync(join(ready, "raw", path), join(raw, path));
  const changes = writeAside(model, textsIn(join(ready, "model")));
  // Named otherwise before it is taken away: half of it must never be laid out.
  renameSync(ready, `${model}.aside-done`);
  takeAway();
  return changes;
}

const textsIn = (folder: string): ReadonlyMap<string, string> =>
  new Map(filesIn(folder).map((path) => [path, readFileSync(join(folder, path), "utf8")]));
