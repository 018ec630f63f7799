import {readFileSync} from "node:fs";
import {join} from "node:path";
import {readReleases} from "../src/model/release.ts";
import {keepRelease} from "./freeze/keptReleases.ts";
import {modelId} from "./hosts/liveRelease.ts";
import {runScript} from "./steps/prepare.ts";
import {projectRoot} from "./steps/projectRoot.ts";

/** `npm run keep`: writes the embeds of the newest release, as dist shows them, into releases/, from where every later build takes them. */
await runScript(async () => {
  const [newest] = readReleases(readFileSync(join(projectRoot, "data/releases.json"), "utf8"), "data/releases.json");
  if (!newest) return;
  if ((await modelId(join(projectRoot, "data/model"))) !== newest.id)
    throw new Error(`The data are not release ${newest.id}: run \`npm run release\` and \`npm run build\` first.`);
  const kept = keepRelease(newest.id, join(projectRoot, "dist"), join(projectRoot, "releases"));
  console.log(kept === "new" ? `Release ${newest.id} is kept in releases/.` : `Release ${newest.id} was kept before: nothing to do.`);
});
