import {existsSync, mkdtempSync, readFileSync, rmSync} from "node:fs";
import {availableParallelism, tmpdir} from "node:os";
import {join} from "node:path";
import {heaviestPages} from "./bench/heaviestPages.ts";
import {measure} from "./bench/measure.ts";
import {paintEmbeds, sayPainted} from "./bench/paintEmbeds.ts";
import {sayCosts} from "./bench/sayCosts.ts";
import {timeStart} from "./bench/timeStart.ts";
import {writeTenfold} from "./bench/writeTenfold.ts";
import {sayTests, type TimedReport} from "./bench/testTimes.ts";
import {sayFiles, weighFiles} from "./bench/weighFiles.ts";
import {readSite} from "./inspect/readSite.ts";
import {saySeconds} from "./steps/amounts.ts";
import {askedOptions} from "./steps/askedOptions.ts";
import {checkTimes} from "./steps/runChecks.ts";
import {filesBeneath} from "./steps/fingerprint.ts";
import {runScript} from "./steps/prepare.ts";
import {projectRoot} from "./steps/projectRoot.ts";
import {testReports} from "./steps/runTests.ts";
import {siteStep} from "./steps/siteSteps.ts";
import {forget} from "./steps/step.ts";

/**
 * `npm run bench`: what the atlas costs, and what one of ten times the areas and observations would; `-- --plain` leaves the large one out. It has
 * dist built anew by `npm start`, and says how long the tests took when they last ran.
 */
const folder = mkdtempSync(join(tmpdir(), "left-out-bench-"));
process.on("exit", () => rmSync(folder, {recursive: true, force: true}));

const read = <T>(file: string): T | undefined => (existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as T) : undefined);
const say = (title: string, text: string) => console.log(`\n${title}\n\n${text}`);

/** Two starts, one after the other: the first has to build, the second finds everything there. */
async function sayStarts(): Promise<void> {
  forget(projectRoot, siteStep);
  const first = await timeStart();
  const second = await timeStart();
  const line = (name: string, seconds: number) => `${name.padEnd(26)}${saySeconds(seconds).padStart(13)}`;
  say(
    "From npm start to the first page",
    [line("site to be built", first.seconds), line(second.kept ? "nothing changed" : "after the build", second.seconds)].join("\n")
  );
  say("What is published (dist)", sayFiles(weighFiles(join(projectRoot, "dist"))));
}

/** Embeds beside bare pages of the same drawings: bars, and maps. */
async function sayFrames(dist: string): Promise<string> {
  const twelve = (kind: string) => [...readSite(dist).pages.keys()].filter((address) => address.startsWith(`/embed/${kind}/`)).slice(0, 12);
  const [bars, maps] = [await paintEmbeds(dist, twelve("branches")), await paintEmbeds(dist, twelve("map"))];
  return `bars: ${sayPainted(bars)}\nmaps: ${sayPainted(maps)}`;
}

await runScript(async () => {
  const {plain: isPlain} = askedOptions({plain: {type: "boolean"}});
  const real = {raw: join(projectRoot, "data/raw"), reference: join(projectRoot, "data/reference")};
  console.log("The atlas as it is");
  await sayStarts();
  const plain = await measure(real, join(folder, "plain"));
  say("Heaviest pages of each kind (text as gzip, everything a page loads counted)", heaviestPages(readSite(join(folder, "plain/site"))));
  say("Twelve frames on one page, painted in Chromium", await sayFrames(join(folder, "plain/site")));

  const reports = filesBeneath(testReports, ["."]).map((file) => JSON.parse(readFileSync(join(testReports, file), "utf8")) as TimedReport);
  say("Tests, when they last ran", reports.length > 0 ? sayTests(reports, read(checkTimes) ?? {}) : "They have not run here: npm test.");

  let large = null;
  if (!isPlain) {
    console.log("\nTen times the areas and observations: GENERATED from the real rows under made-up codes, outside data/\n");
    large = await measure(writeTenfold(real, join(folder, "generated")), join(folder, "large"), null);
  }
  say(`Costs on ${availableParallelism()} cores, node ${process.version}`, sayCosts(plain, large));
});
