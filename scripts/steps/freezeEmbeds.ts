import {readFileSync} from "node:fs";
import {join} from "node:path";
import {readReleases, releaseId} from "../../src/model/release.ts";
import {freezeRelease} from "../freeze/freezeRelease.ts";
import {layOutKept} from "../freeze/keptReleases.ts";
import {sayCount} from "./amounts.ts";
import {filesBeneath} from "./fingerprint.ts";

export type FreezeOptions = {
  /** The built site. */
  readonly dist: string;
  /** The model it was built from, and the list of releases. */
  readonly model: string;
  readonly releases: string;
  /** Folder of the releases kept so far; it need not be there. */
  readonly kept: string;
};

/**
 * Makes /v/: the releases kept so far as they were, and, unless it is among them, the newest one from the embeds of this build. A model that
 * is no release yet is not frozen under the name of another. Returns a sentence.
 */
export async function freezeEmbeds({dist, model, releases, kept}: FreezeOptions): Promise<string> {
  const [newest] = readReleases(readFileSync(releases, "utf8"), releases);
  const ids = layOutKept(kept, dist);
  const earlier = ids.length > 0 ? ` ${sayCount(ids.length)} kept in releases/.` : "";
  if (!newest || ids.includes(newest.id)) return `Frozen embeds: release ${newest?.id} is kept.${earlier}`;
  const files = filesBeneath(model, ["."]).map((path) => ({path: path.slice(2), content: readFileSync(join(model, path), "utf8")}));
  const id = await releaseId(files);
  if (id !== newest.id) return `Frozen embeds: the data are no release yet (npm run release), so none is frozen.${earlier}`;
  return `Frozen embeds: ${sayCount(freezeRelease(dist, id))} of release ${id}.${earlier}`;
}
