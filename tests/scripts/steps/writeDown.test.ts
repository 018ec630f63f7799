import {mkdirSync, mkdtempSync, readdirSync, readFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {beforeEach, expect, test} from "vitest";
import {replaceFile, settle, writeDown} from "../../../scripts/steps/writeDown.ts";

let root = "";
beforeEach(() => void (root = mkdtempSync(join(tmpdir(), "left-out-write-"))));

test("a file that is replaced has nothing beside it afterwards", () => {
  const file = join(root, "a.json");
  for (const text of ["1", "2"]) replaceFile(file, text);
  expect([readFileSync(file, "utf8"), readdirSync(root)]).toEqual(["2", ["a.json"]]);
});

test("where that fails, the error names a file, and nothing is left", () => {
  mkdirSync(join(root, "a.json/full"), {recursive: true});
  expect(() => replaceFile(join(root, "a.json"), "1")).toThrow();
  expect(readdirSync(root)).toEqual(["a.json"]);
  const lost = join(root, "none/b.json");
  expect(() => writeDown(lost, "1")).toThrow(expect.objectContaining({path: lost}));
  expect(() => settle(root)).not.toThrow();
});
