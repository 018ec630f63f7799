import {mkdirSync, writeFileSync} from "node:fs";
import {dirname, join} from "node:path";
import {saySeconds} from "./amounts.ts";
import {projectRoot} from "./projectRoot.ts";
import {runNode} from "./runNode.ts";

const tool = (path: string) => join(projectRoot, "node_modules", path);

const checks: Readonly<Record<string, readonly string[]>> = {
  types: [tool("astro/bin/astro.mjs"), "check", "--minimumSeverity", "warning", "--minimumFailingSeverity", "warning"],
  lint: [tool("eslint/bin/eslint.js"), "--max-warnings", "0", "."],
  format: [tool("prettier/bin/prettier.cjs"), "--check", "--log-level", "warn", "."]
};

/** Where the last run leaves how long each check took, in seconds by name: `npm run bench` says it. */
export const checkTimes = join(projectRoot, ".cache/checks.json");

/** Types, lint and format at the same time; each says all its complaints. Returns how many held and how many did not. */
export async function runChecks(): Promise<{passed: number; failed: number}> {
  const results = await Promise.all(
    Object.entries(checks).map(async ([name, command]) => {
      const lines: string[] = [];
      const run = await runNode(command, {onLine: (line) => lines.push(line), env: {NO_COLOR: "1"}});
      const isGood = run.code === 0;
      console.log(`${isGood ? "✓" : "✗"} ${name} (${saySeconds(run.seconds)})`);
      if (!isGood) console.log(lines.join("\n"));
      return {name, isGood, seconds: run.seconds};
    })
  );
  mkdirSync(dirname(checkTimes), {recursive: true});
  writeFileSync(checkTimes, JSON.stringify(Object.fromEntries(results.map(({name, seconds}) => [name, seconds]))));
  const passed = results.filter(({isGood}) => isGood).length;
  return {passed, failed: results.length - passed};
}
