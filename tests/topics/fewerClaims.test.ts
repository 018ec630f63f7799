import {describe, expect, test} from "vitest";
import {atlas as made} from "../../src/atlas/atlas.ts";
import {languageOf} from "../../src/atlas/language.ts";
import {localAtlas} from "../../src/atlas/localAtlas.ts";
import type {Country} from "../../src/model/area.ts";
import {indicatorTable} from "../../src/reading/indicatorTable.ts";
import {countryPeers} from "../../src/topics/country/countryPeers.ts";
import {informalityEmployees} from "../../src/topics/informality/informalityEmployees.ts";

const atlas = made();
const as = localAtlas(atlas, languageOf("en"));

describe("what would mislead is not claimed", () => {
  test("an old value, as Niger's, has no place among newer ones", () => {
    const niger = countryPeers(atlas.areas.get("NER") as Country, as);
    expect(niger.rows.find(({area}) => area === "NER")?.old).toBe(true);
    expect(niger.title).not.toMatch(/narrowest|widest/);
    const told = atlas.pages.filter((area) => /narrowest|widest/.test(countryPeers(area, as).title));
    expect(told.length).toBeGreaterThan(50);
    for (const area of told) expect(countryPeers(area, as).rows.find((row) => row.area === area.id)?.old, area.id).toBe(false);
  });
  test("where less is better, no second column repeats the value as a gap", () => {
    const heads = (id: string) => indicatorTable(as.snapshot(id), as).columns.map(({text}) => text);
    for (const id of ["informal-employment", "informal-by-self-employment", "out-of-pocket"])
      expect(heads(id)).not.toContain(as.words.figure.gap);
    expect(heads("old-age")).toContain(as.words.figure.gap);
  });
  test("a subtitle names the bar of medians where there is one", () => {
    const views = atlas.memberGroups.flatMap((group) => informalityEmployees(group, as) ?? []);
    const has = views.map(({rows}) => rows.some(({median}) => median !== null));
    expect(new Set(has).size).toBe(2);
    expect(views.map(({figure}) => figure.subtitle.includes("the bar marks the median"))).toEqual(has);
  });
});
