import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterEach, beforeEach, expect, test} from "vitest";
import {liveRelease} from "../../../scripts/hosts/liveRelease.ts";
import {releaseId} from "../../../src/model/release.ts";

const id = await releaseId([{path: "observations/a.csv", content: "1\n"}]);
let root = "";
const find = () => liveRelease({model: join(root, "model"), releases: join(root, "releases.json"), kept: join(root, "releases")});

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "left-out-live-"));
  mkdirSync(join(root, "model/observations"), {recursive: true});
  writeFileSync(join(root, "model/observations/a.csv"), "1\n");
  writeFileSync(join(root, "releases.json"), JSON.stringify([{id, date: "2026-11-21", notes: {}}]));
});
afterEach(() => rmSync(root, {recursive: true}));

test("the newest release stands live until it is kept", async () => {
  expect(await find()).toBe(id);
  mkdirSync(join(root, "releases/0123456789"), {recursive: true});
  expect(await find()).toBe(id);
  mkdirSync(join(root, "releases", id));
  expect(await find()).toBeNull();
});

test("data that are no release yet stand under the name of none", async () => {
  writeFileSync(join(root, "model/observations/a.csv"), "2\n");
  expect(await find()).toBeNull();
});
