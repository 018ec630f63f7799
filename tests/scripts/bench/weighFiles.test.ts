import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {dirname, join} from "node:path";
import {afterAll, expect, test} from "vitest";
import {sayFiles, weighFiles} from "../../../scripts/bench/weighFiles.ts";

const folder = mkdtempSync(join(tmpdir(), "left-out-files-"));
afterAll(() => rmSync(folder, {recursive: true}));

test("every file is counted in one part, and once more under its language", () => {
  const sizes = {
    "index.html": 1,
    "es/index.html": 2,
    "es/embed/map/one/index.html": 4,
    "embed/loader.js": 8,
    "v/0/embed/a.html": 16,
    "data/a.csv": 32
  };
  for (const [file, size] of Object.entries({...sizes, "es/cards/home.png": 64, _headers: 128})) {
    mkdirSync(dirname(join(folder, file)), {recursive: true});
    writeFileSync(join(folder, file), "x".repeat(size));
  }
  const weights = weighFiles(folder);
  expect(Object.fromEntries(weights)).toEqual({
    all: {files: 8, bytes: 255},
    "frozen embeds": {files: 1, bytes: 16},
    "embeds: pages": {files: 1, bytes: 4},
    "embeds: other files": {files: 1, bytes: 8},
    cards: {files: 1, bytes: 64},
    data: {files: 1, bytes: 32},
    pages: {files: 2, bytes: 3},
    "other files": {files: 1, bytes: 128},
    "of them under /es/": {files: 3, bytes: 70}
  });
  expect(sayFiles(weights).split("\n")[4]).toMatch(/^cards +1 +0 MB +25 %$/);
});
