import {ranksOf} from "../../src/atlas/ranksOf.ts";
import {describe, expect, test} from "vitest";
import {sampleAtlas} from "./sampleAtlas.ts";

describe("an atlas", () => {
  test("has a page for every member of the United Nations and every area with a figure", () => {
    const countries = [{id: "AAA"}, {id: "BBB", unMember: false}, {id: "CCC", unMember: false}];
    const atlas = sampleAtlas({countries, rows: [{area: "BBB", value: 0}]});
    expect(atlas.pages.map(({id}) => id)).toEqual(["AAA", "BBB"]);
  });
  test("gives no page for a figure of context alone", () => {
    const atlas = sampleAtlas({countries: [{id: "AAA", unMember: false}], rows: [{indicator: "poverty"}]});
    expect(atlas.pages).toEqual([]);
  });
  test("stands on latest values: groups apart from countries, ranks among countries alone", () => {
    const atlas = sampleAtlas({rows: [{value: 40}, {value: 60, period: 2021}, {area: "BBB", value: 80}, {area: "world", value: 90}]});
    const snapshot = atlas.snapshot("any-benefit");
    expect(snapshot.countries.map(({area, value}) => [area, value])).toEqual([
      ["AAA", 60],
      ["BBB", 80]
    ]);
    expect(snapshot.latest.get("world")?.value).toBe(90);
    expect(ranksOf("any-benefit", atlas).get("AAA")).toEqual({position: 2, of: 2, ties: 0});
    expect(snapshot.newest).toBe(2021);
    expect(atlas.snapshot("any-benefit")).toBe(snapshot);
  });
  test("measures what is old in surveys against the usual year of all of them", () => {
    const survey = (indicator: string, area: string, period: number) => ({indicator, area, period, value: 10});
    const rows = [
      survey("survey-assistance", "AAA", 2014),
      survey("survey-assistance", "BBB", 2015),
      survey("survey-assistance", "CCC", 2015),
      ...["AAA", "BBB", "CCC"].map((area) => survey("survey-coverage", area, 2020))
    ];
    const atlas = sampleAtlas({countries: [{id: "AAA"}, {id: "BBB"}, {id: "CCC"}], rows: [...rows, {value: 40, period: 2023}]});
    expect(["survey-assistance", "survey-coverage", "survey-insurance"].map((id) => atlas.snapshot(id).usual)).toEqual([2020, 2020, 2020]);
    expect(atlas.snapshot("any-benefit").usual).toBe(2023);
  });
  test("of an indicator without rows has an empty standing", () => {
    expect(sampleAtlas({}).snapshot("old-age")).toMatchObject({newest: null, countries: []});
  });
  test("tells what it does not know", () => {
    expect(() => sampleAtlas({}).snapshot("happiness")).toThrow("indicator happiness");
    expect(() => sampleAtlas({}).group("AAA")).toThrow("group AAA");
  });
});
