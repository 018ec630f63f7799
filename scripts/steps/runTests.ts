import {mkdirSync, readFileSync, rmSync} from "node:fs";
import {dirname, join} from "node:path";
import {projectRoot} from "./projectRoot.ts";
import {runNode} from "./runNode.ts";

/** The part of vitest's JSON report that we count. */
type Report = {
  readonly success: boolean;
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly {readonly status: string; readonly assertionResults: readonly {readonly status: string}[]}[];
};

/** A file that fails without a failing test in it (it could not be loaded, say) counts as one. */
export function countTests(report: Report, code: number): {passed: number; failed: number} {
  const fileless = report.testResults.filter(
    ({status, assertionResults}) => status === "failed" && !assertionResults.some((test) => test.status === "failed")
  ).length;
  const failed = report.numFailedTests + fileless;
  return {passed: report.numPassedTests, failed: failed === 0 && code !== 0 ? 1 : failed};
}

/** Where the last run leaves its report: `npm run bench` says its times. */
export const testReport = join(projectRoot, ".cache/tests.json");

/** Runs vitest with the given arguments and counts; a run that leaves no report is one failure. */
export async function runTests(args: readonly string[]): Promise<{passed: number; failed: number}> {
  mkdirSync(dirname(testReport), {recursive: true});
  rmSync(testReport, {force: true});
  const vitest = join(projectRoot, "node_modules/vitest/vitest.mjs");
  const run = await runNode([vitest, "run", "--reporter=default", "--reporter=json", `--outputFile.json=${testReport}`, ...args]);
  try {
    return countTests(JSON.parse(readFileSync(testReport, "utf8")) as Report, run.code);
  } catch {
    return {passed: 0, failed: 1};
  }
}
