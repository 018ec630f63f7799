import {siteUrl} from "../src/site/siteUrl.ts";
import {runChecks} from "./steps/checks.ts";
import {prepareData, preparePages, runScript} from "./steps/prepare.ts";
import {runTests} from "./steps/runTests.ts";

type Count = {readonly passed: number; readonly failed: number};

/** A site that cannot be built is one failure, and says so. */
async function runBuild(): Promise<Count> {
  try {
    await prepareData();
    await preparePages();
    return {passed: 1, failed: 0};
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return {passed: 0, failed: 1};
  }
}

/** `npm test`: checks, then data and site, then every test; `-- tests/measures` runs the tests of one folder, without the checks. */
await runScript(async () => {
  siteUrl(process.env.SITE_URL);
  const wanted = process.argv.slice(2);
  const checks = wanted.length === 0 ? await runChecks() : {passed: 0, failed: 0};
  const build = await runBuild();
  const tests = await runTests(build.failed === 0 ? wanted : ["--project", "unit", ...wanted]);

  const counts: readonly Count[] = [checks, build, tests];
  const passed = counts.reduce((sum, count) => sum + count.passed, 0);
  const failed = counts.reduce((sum, count) => sum + count.failed, 0);
  console.log(`\n${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
});
