import {describe, expect, test} from "vitest";
import {atlas as made} from "../../src/atlas/atlas.ts";
import {languageOf} from "../../src/atlas/language.ts";
import {localAtlas} from "../../src/atlas/localAtlas.ts";
import {locales} from "../../src/model/locale.ts";
import {groupBranches} from "../../src/topics/group/groupBranches.ts";
import {groupHeadline} from "../../src/topics/group/groupHeadline.ts";
import {groupPaths} from "../../src/topics/lifeCycle/lifeCycleFigures.ts";
import {rawLatest, rawPeople} from "../atlas/rawModel.ts";

const atlas = made();
/** Members with a figure and without a head count in any year since 2000. */
const years = Array.from({length: 26}, (_, i) => 2000 + i);
const weightless = (group: string): string[] =>
  atlas.group(group).members.filter((area) => rawLatest("any-benefit", area) && years.every((year) => rawPeople(area, year) === undefined));

describe.each(locales)("members that weigh nothing in a computed share are named beside it, in %s", (locale) => {
  const as = localAtlas(atlas, languageOf(locale));
  test.each(["high-income", "eastern-asia", "northern-southern-and-western-europe"])("in %s", (id) => {
    const areas = weightless(id);
    expect(areas.length).toBeGreaterThan(0);
    const group = atlas.group(id);
    const told = [groupHeadline(group, as).beside, groupBranches(group, as).figure.note ?? ""];
    for (const text of told) for (const area of areas) expect(text).toContain(as.name(area));
  });

  test("at the stages of life", () => {
    expect(groupPaths(atlas.group("eastern-asia"), as).figure.note).toContain(as.name("TWN"));
  });
});

test("where every member is counted nothing is said", () => {
  const as = localAtlas(atlas, languageOf("en"));
  const group = atlas.group("mercosur");
  expect(weightless("mercosur")).toEqual([]);
  expect(groupHeadline(group, as).beside).not.toContain("no head count");
});
