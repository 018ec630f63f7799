import {join} from "node:path";
import {keepRelease} from "./freeze/keptReleases.ts";
import {modelId} from "./hosts/liveRelease.ts";
import {listedReleases} from "./release/listedReleases.ts";
import {runScript} from "./steps/prepare.ts";
import {projectRoot} from "./steps/projectRoot.ts";

/** `npm run keep`: writes the embeds of the newest release, as dist shows them, into releases/, from where every later build takes them. */
await runScript(async () => {
  const [newest] = listedReleases(join(projectRoot, "data/releases.json"));
  if (!newest) return;
  if ((await modelId(join(projectRoot, "data/model"))) !== newest.id)
    throw new Error(`The data are not release ${newest.id}: run \`npm run release\` and \`npm run build\` first.`);
  const kept = keepRelease(newest.id, join(projectRoot, "dist"), join(projectRoot, "releases"));
  console.log(kept === "new" ? `Release ${newest.id} is kept in releases/.` : `Release ${newest.id} was kept before: nothing to do.`);
});
