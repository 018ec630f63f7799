import {existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {beforeEach, expect, test} from "vitest";
import {writeAside} from "../../../scripts/data/writeAside.ts";

let root: string;
let folder: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "left-out-"));
  folder = join(root, "model");
});
const read = (path: string) => readFileSync(join(folder, path), "utf8");

test("a new folder holds the files, and nothing lies beside it", () => {
  const changes = writeAside(folder, new Map(Object.entries({"a.csv": "1", "deep/b.csv": "2"})));
  expect(changes).toEqual({added: ["a.csv", "deep/b.csv"], changed: [], removed: []});
  expect([read("a.csv"), read("deep/b.csv"), readdirSync(root)]).toEqual(["1", "2", ["model"]]);
});

test("a second run says what it changed, and leaves no file that is not the model's", () => {
  writeAside(folder, new Map(Object.entries({"a.csv": "1", "b.csv": "2", "deep/c.csv": "3"})));
  const changes = writeAside(folder, new Map(Object.entries({"a.csv": "1", "b.csv": "4", "deep/d.csv": "5"})));
  expect(changes).toEqual({added: ["deep/d.csv"], changed: ["b.csv"], removed: ["deep/c.csv"]});
  expect([read("b.csv"), existsSync(join(folder, "deep/c.csv"))]).toEqual(["4", false]);
  expect(readdirSync(root)).toEqual(["model"]);
});

test("nothing is touched when nothing changed", () => {
  writeAside(folder, new Map([["a.csv", "1"]]));
  const before = statSync(folder).ino;
  expect(writeAside(folder, new Map([["a.csv", "1"]]))).toEqual({added: [], changed: [], removed: []});
  expect(statSync(folder).ino).toBe(before);
});

test("what a run that was cut off left behind is put right", () => {
  writeAside(folder, new Map([["a.csv", "1"]]));
  renameSync(folder, `${folder}.last`);
  mkdirSync(`${folder}.new-1`);
  writeFileSync(join(`${folder}.new-1`, "half.csv"), "");
  expect(writeAside(folder, new Map([["a.csv", "2"]]))).toEqual({added: [], changed: ["a.csv"], removed: []});
  expect([read("a.csv"), readdirSync(root)]).toEqual(["2", ["model"]]);
});
