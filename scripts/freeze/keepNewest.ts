import {readFileSync} from "node:fs";
import {readReleases} from "../../src/model/release.ts";
import {modelId, type LiveReleaseOptions} from "../hosts/liveRelease.ts";
import {keepRelease} from "./keptReleases.ts";

export type KeepOptions = LiveReleaseOptions & {
  readonly dist: string;
  /** Whether dist is the whole site, made from the model and the source as they are. */
  readonly isWhole: boolean;
};

/**
 * Keeps the newest release as dist shows it, and says what came of it in a sentence. Throws one where the data are another state than the release, or
 * where dist may show other figures, or half of them: what is kept can never be mended.
 */
export async function keepNewest({model, releases, kept, dist, isWhole}: KeepOptions): Promise<string> {
  const [newest] = readReleases(readFileSync(releases, "utf8"), releases);
  if (!newest) return "There is no release yet: nothing to keep.";
  if ((await modelId(model)) !== newest.id)
    throw new Error(
      `The data are not those of release ${newest.id}: check out the commit of that release, then \`npm run build\` and \`npm run keep\` there; or make a release of the data as they are with \`npm run release\`.`
    );
  if (!isWhole)
    throw new Error("dist is not the whole site as data and source are now: run `npm run build` first, with the same SITE_URL as this.");
  return keepRelease(newest.id, dist, kept) === "new"
    ? `Release ${newest.id} is kept in releases/.`
    : `Release ${newest.id} was kept before: nothing to do.`;
}
