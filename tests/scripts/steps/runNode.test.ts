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

const told = [
  ["SIGTERM", 143],
  ["SIGINT", 130],
  ["SIGHUP", 129]
] as const;
test.each(told)("a script that is told to end by %s waits for its child, says nothing more, and ends with %i", async (signal, code) => {
  const runner = pathToFileURL("scripts/steps/runNode.ts").href;
  const child = JSON.stringify(
    `process.on("${signal}", () => setTimeout(() => { console.log("child ended"); process.exit(0); }, 100)); console.log("begun"); setInterval(() => 0, 1000)`
  );
  const script = `import {runNode} from "${runner}"; await runNode(["-e", ${child}]); console.log("went on");`;
  const parent = spawn(process.execPath, ["--input-type=module", "-e", script]);
  let said = "";
  const begun = new Promise((resolve) => parent.stdout.on("data", (chunk: Buffer) => resolve((said += chunk.toString()))));
  const ended = new Promise<number | null>((resolve) => parent.once("close", resolve));
  await begun;
  parent.kill(signal);
  expect([await ended, said]).toEqual([code, "begun\nchild ended\n"]);
});

test("a script that is told twice to end waits for no child", async () => {
  const runner = pathToFileURL("scripts/steps/runNode.ts").href;
  const child = JSON.stringify(`process.on("SIGTERM", () => console.log("heard")); console.log("begun"); setInterval(() => 0, 1000)`);
  const parent = spawn(process.execPath, [
    "--input-type=module",
    "-e",
    `import {runNode} from "${runner}"; await runNode(["-e", ${child}]);`
  ]);
  const ended = new Promise<number | null>((resolve) => parent.once("close", resolve));
  await new Promise((resolve) => parent.stdout.once("data", resolve));
  const heard = new Promise((resolve) => parent.stdout.once("data", resolve));
  parent.kill("SIGTERM");
  await heard;
  parent.kill("SIGTERM");
  expect(await ended).toBe(143);
});
