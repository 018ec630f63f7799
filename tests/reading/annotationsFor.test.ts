import {describe, expect, test} from "vitest";
import {atlas} from "../../src/atlas/atlas.ts";
import {localAtlas} from "../../src/atlas/localAtlas.ts";
import {concerns} from "../../src/model/annotation.ts";
import {allTotals} from "../../src/model/dimension.ts";
import type {Observation} from "../../src/model/observation.ts";
import {annotationsAbout, annotationsFor} from "../../src/reading/annotationsFor.ts";

const held = atlas();
const rows = (indicator: string, area: string) => (held.observations.get(indicator) ?? []).filter((o) => o.area === area);
const noteOf = (o: Observation) => annotationsAbout(o, localAtlas(held, {locale: "en"})).join(" ");

describe("a note is about", () => {
  const value = {...allTotals, indicator: "spending", area: "CAF", period: null};
  test.each([
    [{}, true],
    [{breakdown: {function: "total"}}, true],
    [{breakdown: {function: "health"}}, false],
    [{indicator: "children"}, false],
    [{area: "TGO"}, false],
    [{area: null}, false]
  ] as const)("%j: %s", (part, isAbout) => {
    expect(concerns({indicator: "spending", area: "CAF", period: null, ...part}, value)).toBe(isAbout);
  });
});

test("a note on a total of spending does not stand on health, children or old age", () => {
  for (const area of ["CAF", "CIV", "COD", "TGO"]) {
    const all = rows("spending", area);
    const [totals, parts] = [all.filter((o) => o.function === "total"), all.filter((o) => o.function !== "total")];
    expect([totals.length, parts.length > 1], area).toEqual([2, true]);
    for (const o of totals) expect(noteOf(o), area).toContain("of GDP in the report of 2020–22");
    expect(
      parts.map(noteOf).filter((note) => note.includes("of GDP in the report of 2020–22 to")),
      area
    ).toEqual([]);
  }
});

test("Tunisia's note on everyone in the survey does not stand on the quintiles", () => {
  const all = rows("survey-coverage", "TUN").filter(({period}) => period === 2021);
  expect(all.length).toBe(6);
  expect(all.filter((o) => noteOf(o) !== "").map(({quintile}) => quintile)).toEqual(["total"]);
});

test("a note on all of a country's values stands on its parts too", () => {
  const [survey, sexes] = [rows("survey-coverage", "ARG"), rows("any-benefit", "SOM").filter(({period}) => period === 2023)];
  expect(new Set(survey.map(({quintile}) => quintile)).size).toBe(6);
  for (const o of [...survey, ...sexes]) expect(noteOf(o)).not.toBe("");
});

test("Argentina's cities are said of the values that the source says them of, and of no other", () => {
  const bySex = rows("informal-employment", "ARG");
  expect(new Set(bySex.map(({remark}) => remark))).toEqual(new Set(["mainCities"]));
  expect(Math.min(...bySex.map(({period}) => period ?? 0))).toBe(2004);
  for (const o of bySex) expect(noteOf(o)).toContain("from 2004 on, covers main cities");
  const parts = ["informal-by-sector", "informal-by-status"].flatMap((id) => rows(id, "ARG"));
  expect(parts.length).toBeGreaterThan(50);
  expect(parts.filter((o) => o.remark === "mainCities" || noteOf(o).includes("main cities"))).toEqual([]);
});

describe("away from its value, a note", () => {
  const toldOf = (id: string, locale: "en" | "es") => annotationsFor(held.areas.get(id)!, localAtlas(held, {locale}));
  test("names its indicator, once", () => {
    expect(toldOf("IRN", "en").filter((text) => text.includes("goes from 27.8%"))).toEqual([
      expect.stringMatching(/^At least one cash benefit: The published value goes from 27\.8%/)
    ]);
    expect(toldOf("BLZ", "es")).toContainEqual(expect.stringMatching(/^[^:]+: el total publicado \(61,2/));
  });
  test("does not name twice what it names itself, nor one indicator where it is on many", () => {
    expect(toldOf("ARG", "en")).toContainEqual(expect.stringMatching(/^Every value of informal employment/));
    expect(toldOf("SOM", "en").filter((text) => text.includes("The ILO publishes 0 for Somalia"))).toEqual([
      expect.stringMatching(/^The ILO publishes 0/)
    ]);
  });
});

test("on a page of a country a step is said once, not again of each value that stays where it led", () => {
  const as = localAtlas(held, {locale: "en"});
  const uruguay = held.countries.find(({id}) => id === "URY")!;
  const steps = annotationsFor(uruguay, as).filter((text) => text.includes("self-employed workers, women") && text.includes("in 2013"));
  expect(steps).toHaveLength(1);
  expect(steps[0]).toContain("from 96.3% in 2013 to 56.8% in 2014");
  const later = rows("informal-by-self-employment", "URY").filter(
    ({sex, status, period}) => sex === "female" && status === "selfEmployed" && period === 2016
  );
  expect(later.map((o) => annotationsAbout(o, as).join(" "))[0]).toContain("to 58.4% in 2016");
});
