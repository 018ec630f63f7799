import {readFileSync} from "node:fs";
import {join} from "node:path";
import {readReleases} from "../src/model/release.ts";
import {keepRelease} from "./freeze/keptReleases.ts";
import {runScript} from "./steps/prepare.ts";
import {projectRoot} from "./steps/projectRoot.ts";

/** `npm run keep`: puts the frozen embeds of the newest release from dist into releases/, from where every later build takes them. */
await runScript(async () => {
  const [newest] = readReleases(readFileSync(join(projectRoot, "data/releases.json"), "utf8"), "data/releases.json");
  if (!newest) return;
  const kept = keepRelease(newest.id, join(projectRoot, "dist"), join(projectRoot, "releases"));
  console.log(kept === "new" ? `Release ${newest.id} is kept in releases/.` : `Release ${newest.id} was kept before: nothing to do.`);
});
