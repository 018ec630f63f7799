import {mkdtempSync, rmSync} from "node:fs";
import {availableParallelism, tmpdir} from "node:os";
import {join} from "node:path";
import {parseArgs} from "node:util";
import {heaviestPages} from "./bench/heaviestPages.ts";
import {measure} from "./bench/measure.ts";
import {sayCosts} from "./bench/sayCosts.ts";
import {writeTenfold} from "./bench/tenfold.ts";
import {readSite} from "./inspect/readSite.ts";
import {runScript} from "./steps/prepare.ts";
import {projectRoot} from "./steps/projectRoot.ts";

/** `npm run bench`: what the atlas costs, and what one of ten times the areas and observations would; `-- --plain` leaves the large one out. */
const {values} = parseArgs({options: {plain: {type: "boolean", default: false}}});
const folder = mkdtempSync(join(tmpdir(), "left-out-bench-"));
process.on("exit", () => rmSync(folder, {recursive: true, force: true}));
process.once("SIGINT", () => process.exit(130));

await runScript(async () => {
  const real = {raw: join(projectRoot, "data/raw"), reference: join(projectRoot, "data/reference")};
  console.log("The atlas as it is\n");
  const plain = await measure(real, join(folder, "plain"));
  console.log(
    `\nHeaviest pages of each kind (text as gzip, everything a page loads counted)\n\n${heaviestPages(readSite(join(folder, "plain/site")))}`
  );

  let large = null;
  if (!values.plain) {
    console.log("\nTen times the areas and observations: GENERATED from the real rows under made-up codes, outside data/\n");
    large = await measure(writeTenfold(real, join(folder, "generated")), join(folder, "large"), null);
  }
  console.log(`\nCosts on ${availableParallelism()} cores, node ${process.version}\n\n${sayCosts(plain, large)}`);
});
