import {spawn} from "node:child_process";
import {pathToFileURL} from "node:url";
import {expect, test} from "vitest";
import {runNode} from "../../../scripts/steps/runNode.ts";

test("a run says its code and its lines, and its memory where that is asked for", async () => {
  const lines: string[] = [];
  const run = await runNode(["-e", "console.log(1); console.error(2); process.exit(3)"], {onLine: (line) => lines.push(line)});
  expect([run.code, lines.toSorted(), run.peak]).toEqual([3, ["1", "2"], null]);
  const {peak} = await runNode(["-e", "0"], {measured: true, onLine: () => undefined});
  expect(peak).toBeGreaterThan(20e6);
});

test("a script that is told to end takes its child along", async () => {
  const runner = pathToFileURL("scripts/steps/runNode.ts").href;
  const child = JSON.stringify("console.log(1); setInterval(() => undefined, 1000)");
  const parent = spawn(process.execPath, [
    "--input-type=module",
    "-e",
    `import {runNode} from "${runner}"; await runNode(["-e", ${child}]);`
  ]);
  // The child prints where its parent does: what both write to is closed once both have ended.
  const ended = new Promise<number | null>((resolve) => parent.once("close", resolve));
  await new Promise((resolve) => parent.stdout.once("data", resolve));
  parent.kill("SIGTERM");
  expect(await ended).toBe(143);
});
