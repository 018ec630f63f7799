import {join, resolve} from "node:path";
import {saySeconds, sayMegabytes} from "./amounts.ts";
import {buildSite, sayBuilt} from "./buildSite.ts";
import {freezeEmbeds, type FreezeOptions} from "./freezeEmbeds.ts";
import {projectRoot} from "./projectRoot.ts";
import {runNode} from "./runNode.ts";
import {dataStep, siteStep} from "./siteSteps.ts";
import {doStep, isFresh} from "./step.ts";

/** A step said itself what went wrong; nothing is to be added. */
export class StepFailed extends Error {}

/** Normalises the tables, unless data/model still stands for them. */
export async function prepareData(): Promise<void> {
  if (isFresh(projectRoot, dataStep)) return console.log("Data: nothing changed, data/model is kept.");
  console.log("Normalising the tables …");
  await doStep(projectRoot, dataStep, async () => {
    const run = await runNode([join(projectRoot, "scripts/build-data.ts")]);
    if (run.code !== 0) throw new StepFailed("The data could not be normalised; data/model is as it was.");
    console.log(`Data: done in ${saySeconds(run.seconds)}, with ${sayMegabytes(run.peak)} of memory at most.`);
  });
}

/** Where a build finds what it freezes; the model and the releases can be others than the usual (`src/site/`). */
const freezing = (): FreezeOptions => ({
  dist: join(projectRoot, "dist"),
  model: resolve(projectRoot, process.env.LEFT_OUT_MODEL ?? "data/model"),
  releases: resolve(projectRoot, process.env.LEFT_OUT_RELEASES ?? "data/releases.json"),
  kept: join(projectRoot, "releases")
});

/** Builds dist, with the cards of its pages and the frozen embeds of every release. */
export async function makeSite(): Promise<void> {
  await doStep(projectRoot, siteStep, async () => {
    const built = await buildSite({outDir: "dist"});
    if (built.code !== 0) throw new StepFailed("The site could not be built.");
    console.log(sayBuilt(built));
    console.log("Drawing the cards …");
    const drawn = await runNode([join(projectRoot, "scripts/build-pictures.ts")]);
    if (drawn.code !== 0) throw new StepFailed("The cards could not be drawn.");
    console.log(await freezeEmbeds(freezing()));
  });
}

/** Builds dist, unless it still stands for what it was built from. */
export async function prepareSite(): Promise<void> {
  if (isFresh(projectRoot, siteStep)) return console.log("Site: nothing changed, dist is kept.");
  await makeSite();
}

/** Runs a script's work: a step that failed, or a wish that cannot be met, is one sentence and exit code 1, without a stack. */
export async function runScript(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }
}
