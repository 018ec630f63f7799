import {mkdirSync, readFileSync, rmSync} from "node:fs";
import {join} from "node:path";
import {projectRoot} from "./projectRoot.ts";
import {runNode} from "./runNode.ts";

/** How many held and how many did not. */
export type Count = {readonly passed: number; readonly failed: number};

/** The part of vitest's JSON report that we count. */
type Report = {
  readonly success: boolean;
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly {readonly status: string; readonly assertionResults: readonly {readonly status: string}[]}[];
};

/** A file that fails without a failing test in it (it could not be loaded, say) counts as one. */
export function countTests(report: Report, code: number): Count {
  const fileless = report.testResults.filter(
    ({status, assertionResults}) => status === "failed" && !assertionResults.some((test) => test.status === "failed")
  ).length;
  const failed = report.numFailedTests + fileless;
  return {passed: report.numPassedTests, failed: failed === 0 && code !== 0 ? 1 : failed};
}

export type TestRun = {
  /** The projects of `vitest.config.ts` to run. */
  readonly projects: readonly string[];
  /** Further arguments of vitest, as the names of files. */
  readonly wanted?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** Receives each line as it comes. */
  readonly say?: (line: string) => void;
};

/** Where each run leaves its report, named for its first project: `npm run bench` says their times. */
export const testReports = join(projectRoot, ".cache/tests");

/** Runs vitest and counts; a run that leaves no report is one failure. Runs of different projects may go on side by side. */
export async function runTests({projects, wanted = [], env = {}, say = console.log}: TestRun): Promise<Count> {
  const file = join(testReports, `${projects[0]}.json`);
  mkdirSync(testReports, {recursive: true});
  rmSync(file, {force: true});
  const vitest = join(projectRoot, "node_modules/vitest/vitest.mjs");
  const chosen = projects.flatMap((project) => ["--project", project]);
  const colours: Record<string, string> = process.stdout.isTTY ? {FORCE_COLOR: "1"} : {};
  const args = [vitest, "run", "--reporter=default", "--reporter=json", `--outputFile.json=${file}`, ...chosen, ...wanted];
  const run = await runNode(args, {env: {...colours, ...env}, onLine: say});
  try {
    return countTests(JSON.parse(readFileSync(file, "utf8")) as Report, run.code);
  } catch {
    return {passed: 0, failed: 1};
  }
}
