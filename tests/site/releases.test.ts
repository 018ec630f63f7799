import {cpSync, mkdtempSync, readFileSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {expect, test} from "vitest";
import {citationText} from "../../src/site/citationText.ts";
import {currentRelease, releases, shownState, stateOf} from "../../src/site/releases.ts";
import {idOf} from "../taking/tinySite.ts";

test("the newest release is the first of the list", () => {
  expect(currentRelease()).toBe(releases()[0]);
  expect(releases()).toBe(releases());
});

test("a model with one digit changed is no release: it has an id of its own, and no date", async () => {
  const model = join(mkdtempSync(join(tmpdir(), "left-out-state-")), "model");
  cpSync("data/model", model, {recursive: true});
  const release = {id: await idOf(model), date: "2026-11-21"};
  expect(stateOf(model, release)).toEqual(release);
  const table = join(model, "observations/old-age.csv");
  writeFileSync(table, readFileSync(table, "utf8").replace("90.8", "10.8"));
  const {id, date} = stateOf(model, release);
  expect([id, date]).toEqual([await idOf(model), null]);
  expect(id).not.toBe(release.id);
});

test("the citation that travels with data is of a release only where they are one", () => {
  const {version} = /^version: "(?<version>.*)"$/m.exec(citationText(shownState()))?.groups ?? {};
  expect([version, citationText(shownState())]).toEqual([currentRelease().id, readFileSync("CITATION.cff", "utf8")]);
  const text = citationText({id: "0123456789", date: null});
  expect(text).toContain('version: "unreleased-0123456789"\n');
  expect(text).not.toMatch(new RegExp(`date-released|${currentRelease().id}|${currentRelease().date}`));
});
