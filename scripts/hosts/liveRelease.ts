import {readFileSync} from "node:fs";
import {join} from "node:path";
import {releaseId} from "../../src/model/release.ts";
import {keptReleases} from "../freeze/keptReleases.ts";
import {listedReleases} from "../release/listedReleases.ts";
import {filesBeneath} from "../steps/fingerprint.ts";

export type LiveReleaseOptions = {
  /** Folder of the model, and the file with the list of releases. */
  readonly model: string;
  readonly releases: string;
  /** Folder of the releases kept so far; it need not be there. */
  readonly kept: string;
};

/**
 * The id of the release whose frozen addresses (`/v/{id}/…`) the live files answer: the newest, until it is kept. Null where it is, and where the
 * model is no release yet: its figures may not stand under the name of another. Throws where a kept release is not whole, or not in the list.
 */
export async function liveRelease({model, releases, kept}: LiveReleaseOptions): Promise<string | null> {
  const listed = listedReleases(releases).map(({id}) => id);
  const [newest = ""] = listed;
  if (keptReleases(kept, listed).includes(newest)) return null;
  return (await modelId(model)) === newest ? newest : null;
}

/** The id that a model would have as a release. */
export function modelId(model: string): Promise<string> {
  const files = filesBeneath(model, ["."]).map((path) => ({path: path.slice(2), content: readFileSync(join(model, path), "utf8")}));
  return releaseId(files);
}
