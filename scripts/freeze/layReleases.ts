import {readFileSync} from "node:fs";
import {join} from "node:path";
import {readReleases, releaseId} from "../../src/model/release.ts";
import {sayCount} from "../steps/amounts.ts";
import {filesBeneath} from "../steps/fingerprint.ts";
import {layOutKept} from "./keptReleases.ts";

export type LayOptions = {
  /** The built site. */
  readonly dist: string;
  /** The model it was built from, and the list of releases. */
  readonly model: string;
  readonly releases: string;
  /** Folder of the releases kept so far; it need not be there. */
  readonly kept: string;
};

/** `live`: the release whose addresses (/v/{release}/…) the live pages answer, while it is the newest and not kept; null where there is none. */
export type Laid = {readonly live: string | null; readonly kept: readonly string[]};

/**
 * Lays the releases kept so far into /v/. The newest one shows what the live pages show and needs no copy, until it is kept. A model that is no
 * release yet answers under no name.
 */
export async function layReleases({dist, model, releases, kept}: LayOptions): Promise<Laid> {
  const [newest] = readReleases(readFileSync(releases, "utf8"), releases);
  const ids = layOutKept(kept, dist);
  if (!newest || ids.includes(newest.id)) return {live: null, kept: ids};
  return {live: (await modelId(model)) === newest.id ? newest.id : null, kept: ids};
}

/** The id that a model would have as a release. */
export function modelId(model: string): Promise<string> {
  const files = filesBeneath(model, ["."]).map((path) => ({path: path.slice(2), content: readFileSync(join(model, path), "utf8")}));
  return releaseId(files);
}

/** "Frozen embeds: those of release 6326dced9d are the live ones; 1 release kept in releases/." */
export function sayLaid({live, kept}: Laid): string {
  const newest = live ? `those of release ${live} are the live ones` : "none of the live ones";
  return `Frozen embeds: ${newest}; ${sayCount(kept.length)} ${kept.length === 1 ? "release" : "releases"} kept in releases/.`;
}
