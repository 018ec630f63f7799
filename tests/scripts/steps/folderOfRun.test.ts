import {spawnSync} from "node:child_process";
import {existsSync, mkdirSync, mkdtempSync, readdirSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {basename, join} from "node:path";
import {expect, test} from "vitest";
import {folderOfRun} from "../../../scripts/steps/folderOfRun.ts";

const parent = mkdtempSync(join(tmpdir(), "left-out-"));

test("the folder of a process that is no more goes; that of one at work, and what is called otherwise, stays", () => {
  const {pid} = spawnSync(process.execPath, ["-e", ""]);
  for (const name of [`work-${pid}`, `work-${process.ppid}`, `work-${pid}x`, `other-${pid}`]) {
    mkdirSync(join(parent, name, "deep"), {recursive: true});
    writeFileSync(join(parent, name, "deep/half"), "");
  }
  const folder = folderOfRun(parent, "work");
  expect([basename(folder), readdirSync(folder)]).toEqual([`work-${process.pid}`, []]);
  expect(readdirSync(parent).sort()).toEqual([`other-${pid}`, `work-${pid}x`, `work-${process.pid}`, `work-${process.ppid}`].sort());
  writeFileSync(join(folder, "half"), "");
  expect(readdirSync(folderOfRun(parent, "work"))).toEqual([]);
});

test("what tests write lies in the folder of their run", () => {
  expect(basename(tmpdir())).toMatch(/^left-out-tests-\d+$/);
  expect(existsSync(tmpdir())).toBe(true);
});
