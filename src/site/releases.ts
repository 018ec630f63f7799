import {readFileSync} from "node:fs";
import {readReleases, type Release} from "../model/release.ts";

let held: readonly Release[] | undefined;

/** The releases of the data, newest first: `data/releases.json` (or the file named by LEFT_OUT_RELEASES), read once for a build. */
export function releases(): readonly Release[] {
  const file = process.env.LEFT_OUT_RELEASES ?? "data/releases.json";
  held ??= readReleases(readFileSync(file, "utf8"), file);
  return held;
}

/** The release that this build shows: the newest. */
export function currentRelease(): Release {
  const [newest] = releases();
  if (!newest) throw new Error("there is no release of the data");
  return newest;
}
