import {localAtlas} from "../../src/atlas/localAtlas.ts";
import {describe, expect, test} from "vitest";
import {rankedRows} from "../../src/reading/rankedRows.ts";
import {indicatorPage} from "../../src/topics/indicator/indicatorPage.ts";
import {indicatorRegions} from "../../src/topics/indicator/indicatorRegions.ts";
import {indicatorSexes} from "../../src/topics/indicator/indicatorSexes.ts";
import {languageOf} from "../../src/atlas/language.ts";
import {population} from "../measures/sample.ts";
import {sampleAtlas} from "../atlas/sampleAtlas.ts";
import {textFaults} from "./textsOf.ts";

const en = languageOf("en");
const rowsOf = (made: Parameters<typeof sampleAtlas>[0], id = "any-benefit") => {
  const atlas = sampleAtlas(made);
  return rankedRows(atlas.snapshot(id), localAtlas(atlas, en));
};
const pageOf = (made: Parameters<typeof sampleAtlas>[0], id = "any-benefit") => {
  const atlas = sampleAtlas(made);
  const snapshot = atlas.snapshot(id);
  return {
    ...indicatorPage(snapshot, localAtlas(atlas, en)),
    regions: indicatorRegions(snapshot, localAtlas(atlas, en)),
    sexes: indicatorSexes(snapshot, localAtlas(atlas, en))
  };
};

describe("a ranking", () => {
  test("begins with those who leave out most; ranks count from the best, ties share a place", () => {
    const rows = rowsOf({rows: [{value: 100}, {area: "BBB", value: 0}, {area: "CCC", value: 50}, {area: "DDD", value: 50}]});
    expect(rows.map(({area, position, tied}) => [area, position, tied])).toEqual([
      ["BBB", "4", false],
      ["CCC", "2", true],
      ["DDD", "2", true],
      ["AAA", "1", false]
    ]);
  });
  test("of informal work begins with most of it, which ranks last", () => {
    const rows = rowsOf(
      {
        rows: [
          {indicator: "informal-employment", value: 10},
          {indicator: "informal-employment", area: "BBB", value: 90}
        ]
      },
      "informal-employment"
    );
    expect(rows.map(({area, position, gapText}) => [area, position, gapText])).toEqual([
      ["BBB", "2", null],
      ["AAA", "1", null]
    ]);
  });
  test("has people where a head count of the year is held, none at the cap, nothing where none is held", () => {
    const populations = [population("AAA", 2020, {total: 340_246}), population("BBB", 2020, {total: 5})];
    const rows = rowsOf({rows: [{value: 50}, {area: "BBB", value: 100}, {area: "CCC", value: 1}], populations});
    expect(rows.map(({area, people, peopleText: text}) => [area, people, text])).toEqual([
      ["CCC", null, null],
      ["AAA", 170_123, "170,000"],
      ["BBB", null, "–, capped"]
    ]);
  });
  test("has bars as long as the share; of GDP as long as the longest", () => {
    const spending = (area: string, value: number) => ({indicator: "spending", area, value, period: null, edition: "2024-26"});
    expect(rowsOf({rows: [{value: 25}]})[0]?.bar).toBe(25);
    expect(rowsOf({rows: [spending("AAA", 20), spending("BBB", 5)]}, "spending").map(({bar}) => bar)).toEqual([100, 25]);
    expect(rowsOf({rows: [spending("AAA", 0)]}, "spending")[0]?.bar).toBe(0);
  });
  test("says of each value when, and what is doubtful", () => {
    const rows = rowsOf({
      rows: [
        {value: 1, period: 2010, flag: "unreliable"},
        {area: "BBB", period: 2020, value: 2}
      ]
    });
    expect(rows.map(({when, old, doubts}) => [when, old, doubts])).toEqual([
      ["2010", true, "old, low reliability"],
      ["2020", false, ""]
    ]);
  });
});

describe("the page of an indicator with few figures", () => {
  test("one figure is one figure", () => {
    const view = pageOf({rows: [{value: 0}]});
    expect(view.rankingTitle).toBe("One figure, left out: 100% in Land AAA (2020)");
    expect(view.mapFigure.title).toBe("In 1 of 1 country or area with data, more than 50% are left out");
    expect(view.without).toBe(3);
    expect(textFaults(view)).toEqual([]);
  });
  test("everyone at the same value is one figure too", () => {
    const view = pageOf({rows: ["AAA", "BBB", "CCC", "DDD"].map((area, i) => ({area, value: 100, period: 2018 + i}))});
    expect(view.rankingTitle).toBe("Coverage is reported as 100% in 4 countries and areas (2018–2021, capped)");
    expect(view.finding).toContain("No median is given: fewer than five countries have a figure that counts");
    expect(textFaults(view)).toEqual([]);
  });
  test("no figure is said to be none, nowhere a zero", () => {
    const view = pageOf({});
    const none = "No country or area has a figure.";
    expect([view.finding, view.rankingTitle, view.regions.figure.title]).toEqual([none, none, none]);
    expect(view.ranking).toEqual([]);
    expect(textFaults(view)).toEqual([]);
  });
  test("the same of spending, of an index and of undated figures", () => {
    for (const id of ["spending", "health-services", "pension-contributors", "maternity", "informal-by-status"])
      expect(textFaults(pageOf({}, id)), id).toEqual([]);
    const undated = pageOf(
      {rows: [{indicator: "pension-contributors", period: null, edition: "2020-22", value: 0.01}]},
      "pension-contributors"
    );
    expect(undated.rankingTitle).toBe("One figure, not contributing: over 99.9% in Land AAA (report 2020–22)");
  });
});
