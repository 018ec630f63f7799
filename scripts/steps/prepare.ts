import {join, resolve} from "node:path";
import {layReleases, sayLaid} from "../freeze/layReleases.ts";
import {writeHostFiles} from "../hosts/writeHostFiles.ts";
import {liveRelease, type LiveReleaseOptions} from "../hosts/liveRelease.ts";
import {sayUnreleased} from "../release/sayUnreleased.ts";
import {alone, buildLock} from "./alone.ts";
import {saySeconds} from "./amounts.ts";
import {buildSite, sayBuilt} from "./buildSite.ts";
import {drawCards} from "./drawCards.ts";
import {fileFault} from "./fileFault.ts";
import {projectRoot} from "./projectRoot.ts";
import {runNode} from "./runNode.ts";
import {setCardsAside} from "./setCardsAside.ts";
import {cardStep, dataStep, siteStep} from "./siteSteps.ts";
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
    console.log(`Data: done in ${saySeconds(run.seconds)}.`);
  });
}

/** Where the releases of the data are found; the model and the list can be others than the usual (`src/site/`). */
export const releasePlaces = (): LiveReleaseOptions => ({
  model: resolve(projectRoot, process.env.LEFT_OUT_MODEL ?? "data/model"),
  releases: resolve(projectRoot, process.env.LEFT_OUT_RELEASES ?? "data/releases.json"),
  kept: join(projectRoot, "releases")
});

export const dist = join(projectRoot, "dist");

/** Builds all pages of dist, unless another did so meanwhile. */
async function makePages(): Promise<void> {
  if (isFresh(projectRoot, siteStep)) return;
  await doStep(projectRoot, siteStep, async () => {
    const built = await buildSite({outDir: "dist"});
    if (built.code !== 0) throw new StepFailed("The site could not be built.");
    console.log(sayBuilt(built));
    setCardsAside(projectRoot, dist);
  });
}

/**
 * Builds all pages of dist, unless they still stand for what they were built from, with the releases kept so far and what hosts read. Returns the
 * release whose frozen addresses the live pages answer.
 */
export async function preparePages(): Promise<string | null> {
  // What is wrong with releases is told before a build, not after it.
  await liveRelease(releasePlaces());
  if (isFresh(projectRoot, siteStep)) console.log("Site: nothing changed, dist is kept.");
  else await alone(buildLock(projectRoot), makePages);
  const laid = await layReleases({dist, ...releasePlaces()});
  writeHostFiles(dist, {liveRelease: laid.live});
  console.log(sayLaid(laid));
  const unreleased = await sayUnreleased(releasePlaces());
  if (unreleased !== null) console.warn(unreleased);
  return laid.live;
}

/** Draws the cards of dist, for those who unfold links, unless they still stand; a reader of the pages can do without. */
export async function prepareCards(): Promise<void> {
  if (isFresh(projectRoot, cardStep)) return console.log("Cards: nothing changed, they are kept.");
  console.log("Drawing the cards …");
  const draw = async () => {
    const drawn = await drawCards(projectRoot);
    if (drawn.code !== 0) throw new StepFailed("The cards could not be drawn; the pages stand.");
  };
  await alone(buildLock(projectRoot), () => doStep(projectRoot, cardStep, draw));
}

/** Runs a script's work: a step that failed, a wish that cannot be met, or a file or disk at fault, is one sentence and exit code 1, without a stack. */
export async function runScript(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    console.error(fileFault(error) ?? (error instanceof Error ? error.message : String(error)));
    process.exitCode = 1;
  }
}
