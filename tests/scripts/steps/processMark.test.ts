import {spawnSync} from "node:child_process";
import {existsSync} from "node:fs";
import {expect, test} from "vitest";
import {isRunning, processMark} from "../../../scripts/steps/processMark.ts";

test("a process is known by its number and its beginning, where the system says that", () => {
  expect(processMark(process.pid)).toBe(processMark(process.pid));
  expect(processMark(process.pid)).toMatch(
    existsSync("/proc/self/stat") ? new RegExp(`^${process.pid} \\d+$`) : new RegExp(`^${process.pid}$`)
  );
  expect(isRunning(process.pid)).toBe(true);
  const {pid} = spawnSync(process.execPath, ["-e", "0"]);
  expect([isRunning(pid), processMark(pid)]).toEqual([false, String(pid)]);
});
