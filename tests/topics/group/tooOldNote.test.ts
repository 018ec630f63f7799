import {expect, test} from "vitest";
import {atlas} from "../../../src/atlas/atlas.ts";
import {languageOf} from "../../../src/atlas/language.ts";
import {localAtlas} from "../../../src/atlas/localAtlas.ts";
import {computedFor, isGiven} from "../../../src/reading/groupFigure.ts";
import {tooOldNote} from "../../../src/topics/group/tooOldNote.ts";

const as = localAtlas(atlas(), languageOf("en"));
const noteOn = (group: string, indicator: string): string => {
  const found = computedFor(atlas().group(group), indicator, atlas(), {maxAge: null});
  return isGiven(found) ? tooOldNote(found, atlas().indicator(indicator), as) : "nothing computed";
};

test("names the members whose survey is too old for a computed figure, with its year and the rule", () => {
  const note = noteOn("lower-middle-income", "informal-employment");
  expect(note).toMatch(/^Surveys more than 10 years older than 20\d\d are left out: /);
  for (const text of ["Haiti", "2012", "Congo", "2009", "Nicaragua"]) expect(note).toContain(text);
  expect(note).not.toContain("2015");
  const world = noteOn("world", "informal-employment");
  const years = [...world.matchAll(/\((\d{4})\)/g)].map((match) => Number(match[1]));
  expect(years.length).toBeGreaterThan(2);
  expect(years.filter((year) => year > 2014)).toEqual([]);
});

test("says nothing of coverage, which goes in whatever its age", () => expect(noteOn("lower-middle-income", "any-benefit")).toBe(""));
