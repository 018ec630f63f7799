import {createHash} from "node:crypto";
import {readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import type {DataState} from "../model/dataState.ts";
import {readReleases, releasedText, shortId, type Release} from "../model/release.ts";
import {modelFolder} from "./catalog.ts";

let held: readonly Release[] | undefined;

/** The releases of the data, newest first: `data/releases.json` (or the file named by LEFT_OUT_RELEASES), read once for a build. */
export function releases(): readonly Release[] {
  const file = process.env.LEFT_OUT_RELEASES ?? "data/releases.json";
  held ??= readReleases(readFileSync(file, "utf8"), file);
  return held;
}

/** The newest release, of which the data that are shown need not be: `shownState` says. */
export function currentRelease(): Release {
  const [newest] = releases();
  if (!newest) throw new Error("there is no release of the data");
  return newest;
}

let shown: DataState | undefined;

/** The state of the data that this build shows: the newest release, where the model is that, byte for byte. */
export function shownState(): DataState {
  shown ??= stateOf(modelFolder(), currentRelease());
  return shown;
}

/** The state of a model: a release, where it is that one, byte for byte. */
export function stateOf(model: string, {id, date}: Pick<Release, "id" | "date">): DataState {
  const entries = readdirSync(model, {recursive: true, withFileTypes: true}).filter((entry) => !entry.isDirectory());
  const paths = entries.map((entry) => join(entry.parentPath, entry.name));
  const files = paths.map((path) => ({
    path: path.slice(join(model, "/").length).replaceAll("\\", "/"),
    content: readFileSync(path, "utf8")
  }));
  const found = shortId(createHash("sha256").update(releasedText(files)).digest("hex"));
  return {id: found, date: found === id ? date : null};
}
