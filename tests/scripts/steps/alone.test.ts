import {spawn, spawnSync} from "node:child_process";
import {existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {pathToFileURL} from "node:url";
import {afterEach, beforeEach, expect, test} from "vitest";
import {alone, buildLock} from "../../../scripts/steps/alone.ts";

let root = "";
const lock = () => buildLock(root).file;
beforeEach(() => void (root = mkdtempSync(join(tmpdir(), "left-out-alone-"))));
afterEach(() => rmSync(root, {recursive: true}));

test("one works, another is told who is at it, and nobody is when it is done or has failed", async () => {
  const said = await alone(buildLock(root), async () => {
    expect(readFileSync(lock(), "utf8").split(" ")[0]).toBe(String(process.pid));
    await expect(alone(buildLock(root), () => Promise.resolve())).rejects.toThrow(
      `Another build is at work (process ${process.pid}): wait for it, or end it.`
    );
    expect(existsSync(lock())).toBe(true);
    return "done";
  });
  expect(said).toBe("done");
  await expect(alone(buildLock(root), () => Promise.reject(new Error("burnt")))).rejects.toThrow("burnt");
  expect(existsSync(lock())).toBe(false);
});

test.each(["gone", "", "half a pid", "a folder", "our own number", "a number that another process has now"])(
  "a lock of nobody (%s) does not hold",
  async (left) => {
    mkdirSync(join(root, ".cache"));
    if (left === "a folder") mkdirSync(lock());
    else if (left.startsWith("a number")) writeFileSync(lock(), `${process.ppid} 1`);
    else if (left === "our own number") writeFileSync(lock(), String(process.pid));
    else writeFileSync(lock(), left === "gone" ? String(spawnSync(process.execPath, ["-e", "0"]).pid) : left);
    expect(await alone(buildLock(root), () => Promise.resolve("done"))).toBe("done");
  }
);

test.each([
  ["SIGTERM", false],
  ["SIGKILL", true]
] as const)("a build ended by %s holds nobody up", async (signal, isLeft) => {
  const steps = (name: string) => JSON.stringify(pathToFileURL(`scripts/steps/${name}.ts`).href);
  const work = `runNode(["-e", "console.log(1); setInterval(() => 0, 1000)"])`;
  const script = `import {alone, buildLock} from ${steps("alone")}; import {runNode} from ${steps("runNode")}; await alone(buildLock(${JSON.stringify(root)}), () => ${work});`;
  const build = spawn(process.execPath, ["--input-type=module", "-e", script], {detached: true});
  await new Promise((resolve) => build.stdout.once("data", resolve));
  await expect(alone(buildLock(root), () => Promise.resolve())).rejects.toThrow(`Another build is at work (process ${build.pid})`);
  const ended = new Promise((resolve) => build.once("exit", resolve));
  build.kill(signal);
  await ended;
  expect(existsSync(lock())).toBe(isLeft);
  expect(await alone(buildLock(root), () => Promise.resolve("done"))).toBe("done");
  // What a killed build leaves running is of its group.
  if (isLeft) process.kill(-(build.pid ?? 0));
});
