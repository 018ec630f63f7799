import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterEach, beforeEach, expect, test} from "vitest";
import {writeManifest} from "../../../scripts/freeze/writeManifest.ts";
import {liveRelease} from "../../../scripts/hosts/liveRelease.ts";
import {releaseId} from "../../../src/model/release.ts";

const id = await releaseId([{path: "observations/a.csv", content: "1\n"}]);
let root = "";
const find = () => liveRelease({model: join(root, "model"), releases: join(root, "releases.json"), kept: join(root, "releases")});

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "left-out-live-"));
  mkdirSync(join(root, "model/observations"), {recursive: true});
  writeFileSync(join(root, "model/observations/a.csv"), "1\n");
  writeFileSync(
    join(root, "releases.json"),
    JSON.stringify([{id, date: "2026-11-21", notes: {en: "First", es: "Primera", fr: "Première", ar: "الأول"}}])
  );
});
afterEach(() => rmSync(root, {recursive: true}));

const keep = (name: string) => {
  mkdirSync(join(root, "releases", name), {recursive: true});
  writeFileSync(join(root, "releases", name, "a.html"), "a");
  writeManifest(join(root, "releases", name));
};

test("the newest release stands live until it is kept", async () => {
  expect(await find()).toBe(id);
  keep(id);
  expect(await find()).toBeNull();
});

test("a kept release that is not whole takes no address from the live pages: it is named", async () => {
  mkdirSync(join(root, "releases", id), {recursive: true});
  await expect(find()).rejects.toThrow(`releases/${id} is not whole: it has no release.json`);
});

test("a kept release that the list does not know is named", async () => {
  keep("0123456789");
  await expect(find()).rejects.toThrow("releases/0123456789 is not whole: the list of releases does not name it");
});

test("a list that is not there is named", async () => {
  rmSync(join(root, "releases.json"));
  await expect(find()).rejects.toThrow(/releases\.json: no such file; expected a list of releases/);
});

test("data that are no release yet stand under the name of none", async () => {
  writeFileSync(join(root, "model/observations/a.csv"), "2\n");
  expect(await find()).toBeNull();
});
