import {expect, test} from "vitest";
import {atlas} from "../../src/atlas/atlas.ts";
import {languageOf} from "../../src/atlas/language.ts";
import {localAtlas} from "../../src/atlas/localAtlas.ts";
import {joinedOnce} from "../../src/reading/joinedOnce.ts";
import {groupPaths} from "../../src/topics/lifeCycle/lifeCycleFigures.ts";

test("a text within another, or alike, is said once", () => {
  expect(joinedOnce(["A.", "", "B.", "A. C."])).toBe("B. A. C.");
  expect(joinedOnce(["A.", "A."])).toBe("A.");
});

test("no note of a group's path says twice what the cap means", () => {
  const as = localAtlas(atlas(), languageOf("en"));
  const notes = as.memberGroups.map((group) => groupPaths(group, as).figure.note ?? "");
  const counts = notes.map((note) => note.split(as.words.doubts.capped).length - 1);
  expect(Math.max(...counts)).toBe(1);
});
