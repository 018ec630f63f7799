import {modelId} from "../hosts/liveRelease.ts";
import {listedReleases} from "./listedReleases.ts";

/** That the data are not the newest release, and how the site says so, in two sentences; null where they are. */
export async function sayUnreleased({model, releases}: {readonly model: string; readonly releases: string}): Promise<string | null> {
  const [newest] = listedReleases(releases);
  const id = await modelId(model);
  if (newest?.id === id) return null;
  return (
    `The data are not release ${newest?.id ?? "(there is none yet)"}: the site calls them unreleased (state ${id}), and has no frozen snippets and no ` +
    `citations for reference managers. Before they are published, make a release of them: npm run release.`
  );
}
