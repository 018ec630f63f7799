import {siteUrl} from "../src/site/siteUrl.ts";
import {runChecks} from "./steps/runChecks.ts";
import {prepareCards, prepareData, preparePages, runScript} from "./steps/prepare.ts";
import {runTests, type Count} from "./steps/runTests.ts";
import {checkTestOptions} from "./steps/checkTestOptions.ts";
import {callsTest} from "./steps/callsTest.ts";
import {wantedIn, wantSite} from "./steps/wantSite.ts";
import {projectRoot} from "./steps/projectRoot.ts";
import {wantPlainPlace} from "./steps/wantPlainPlace.ts";

const nothing: Count = {passed: 0, failed: 0};
const ofCode = ["unit", "document"];

/** Work of ours that counts as one; where it fails it says so, and counts as one failure. */
async function counted(work: () => Promise<void>): Promise<Count> {
  try {
    await work();
    return {passed: 1, failed: 0};
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return {passed: 0, failed: 1};
  }
}

type Env = Readonly<Record<string, string>>;

/** Everything, in this order: a wrong word should be told before the site is built, and pages can be read while others are in the browser. */
async function testAll(makeSite: () => Promise<Count>, env: Env): Promise<Count[]> {
  const code = await Promise.all([runChecks(), runTests({projects: ofCode, env})]);
  const site = await makeSite();
  if (site.passed === 0) return [...code, site];
  const lines: string[] = [];
  const pages = runTests({projects: ["site"], env, say: (line) => lines.push(line)}).finally(() => console.log(lines.join("\n")));
  return [...code, site, ...(await Promise.all([pages, runTests({projects: ["browser"], env})]))];
}

const noTest = (named: readonly string[]) => `No test is called ${named.join(" ")}.`;

/** The tests with these names alone, without the checks, and without the site where they do not need it. None at all is a failure. */
async function testSome(named: readonly string[], makeSite: () => Promise<Count>, env: Env): Promise<Count[]> {
  const run = async (projects: readonly string[], folder: string) => {
    const wanted = wantedIn(folder, named);
    return wanted.length === 0 ? nothing : runTests({projects, wanted: [...wanted, "--passWithNoTests"], env});
  };
  const counts = [await run(ofCode, "tests")];
  const site = wantSite(named) ? await makeSite() : nothing;
  if (site.passed > 0) counts.push(await run(["site"], "tests/dist"), await run(["browser"], "tests/browser"));
  if (site.failed > 0 || counts.some(({passed, failed}) => passed + failed > 0)) return [...counts, site];
  throw new Error(noTest(named));
}

/**
 * `npm test`: data, checks and tests of the code, then the site, then tests of the site; `-- tests/measures` runs the tests of one folder, without the
 * checks. `npm run test:whole` does the same with everything that can be looked at (`tests/whole.ts`).
 */
await runScript(async () => {
  siteUrl(process.env.SITE_URL);
  wantPlainPlace(projectRoot);
  const args = process.argv.slice(2);
  checkTestOptions(args);
  const wanted = args.filter((arg) => arg !== "--whole");
  const asked = process.env.LEFT_OUT_TESTS ?? "";
  if (!["", "whole"].includes(asked)) throw new Error(`LEFT_OUT_TESTS is ${JSON.stringify(asked)}; known is "whole".`);
  if (wanted.length > 0 && !callsTest(wanted)) throw new Error(noTest(wanted));
  const env: Env = args.includes("--whole") ? {LEFT_OUT_TESTS: "whole"} : {};

  const wantedSite = async () => {
    await preparePages();
    if (args.includes("--whole")) await prepareCards();
  };

  const data = await counted(prepareData);
  const makeSite = async () => (data.failed > 0 ? nothing : counted(wantedSite));
  const rest = await (wanted.length === 0 ? testAll(makeSite, env) : testSome(wanted, makeSite, env));
  const sum = (part: keyof Count) => [data, ...rest].reduce((all, count) => all + count[part], 0);
  console.log(`\n${sum("passed")} passed, ${sum("failed")} failed`);
  process.exitCode = sum("failed") === 0 ? 0 : 1;
});
