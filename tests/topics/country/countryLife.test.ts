import {localAtlas} from "../../../src/atlas/localAtlas.ts";
import {describe, expect, test} from "vitest";
import {countryLife} from "../../../src/topics/country/countryLife.ts";
import {languageOf} from "../../../src/atlas/language.ts";
import {population} from "../../measures/sample.ts";
import {sampleAtlas} from "../../atlas/sampleAtlas.ts";

const en = languageOf("en");
const lifeOf = (rows: Parameters<typeof sampleAtlas>[0]["rows"], populations = [population("AAA", 2020, {births: 200})]) => {
  const atlas = sampleAtlas({rows, populations});
  return countryLife(atlas.countries[0]!, localAtlas(atlas, en));
};
const bar = (life: ReturnType<typeof lifeOf>, label: string) => life.rows.find((row) => row.label === label);
const cells = (life: ReturnType<typeof lifeOf>, label: string) => {
  const {columns, rows} = life.figure.table;
  const row = rows.find(([head]) => head?.text === label) ?? [];
  return Object.fromEntries(columns.map(({text}, i) => [text, row[i]?.text]));
};

describe("moments of life", () => {
  test("are all there, in the order of life, with a figure or without", () => {
    const life = lifeOf([{indicator: "old-age"}]);
    expect(life.rows.map(({label}) => label)).toEqual([
      "Children",
      "Maternity",
      "Unemployment",
      "Work injury",
      "Disability",
      "Old age",
      "Social assistance for the vulnerable",
      "People in poverty"
    ]);
    expect(life.rows.every(({say}) => say !== "")).toBe(true);
  });
  test("tell a zero from an absence, in bars and in the table", () => {
    const life = lifeOf([{indicator: "unemployment", value: 0}]);
    expect(bar(life, "Unemployment")).toMatchObject({value: 100, valueText: "100%", yearText: "2020", gapClass: 5});
    expect(bar(life, "Children")).toMatchObject({value: null, valueText: "", absentText: "no figure", say: "Children: no figure"});
    expect(cells(life, "Unemployment")).toMatchObject({Covered: "0%", Gap: "100%", Year: "2020"});
    expect(cells(life, "Children")).toMatchObject({Gap: "no figure", Covered: "–", Rank: "–", Year: "–"});
  });
  test("do not say which of three things a zero for the unemployed means", () => {
    const note = lifeOf([{indicator: "unemployment", value: 0}]).figure.note ?? "";
    expect(note).not.toContain("mostly");
    expect(note).toContain("it may mean that there is no scheme, that nobody was reached, or that none was reported");
  });
  test("name the largest gap with its year, where too few are comparable", () => {
    const life = lifeOf([
      {indicator: "children", value: 40},
      {indicator: "old-age", value: 10, period: 2018}
    ]);
    expect(life.figure.title).toBe("The largest gap is for old age: 90.0% of people above pension age receive no pension (2018)");
  });
  test("name all branches that leave out the same, and none first", () => {
    const title = (...values: [string, number][]) => lifeOf(values.map(([indicator, value]) => ({indicator, value}))).figure.title;
    expect(title(["children", 0], ["old-age", 0])).toBe("Coverage is published as 0 in every branch with data (2020)");
    expect(title(["children", 0], ["old-age", 0], ["poor", 10])).toBe(
      "The largest gap is for children and old age: coverage is published as 0 in each (2020)"
    );
    expect(title(["children", 40], ["old-age", 40], ["poor", 50])).toBe(
      "The largest gap is for children and old age: 60.0% left out in each (2020)"
    );
  });
  test("say so when all are covered, and when nothing is known", () => {
    expect(
      lifeOf([
        {indicator: "old-age", value: 100},
        {indicator: "children", value: 100}
      ]).figure.title
    ).toBe("Every branch with data is at the cap of its source");
    expect(lifeOf([]).figure.title).toBe("The ILO’s table has no figure on any branch of social protection");
    expect(lifeOf([]).figure.sources.length).toBeGreaterThan(0);
  });
  test("one figure is enough", () => {
    expect(lifeOf([{indicator: "poor", value: 99.99}]).figure.title).toBe(
      "The largest gap is for people in poverty: under 0.1% of people in poverty receive no social assistance in cash (2020)"
    );
  });
  test("count nobody left out at the cap, where the source hides how many are", () => {
    const life = lifeOf([{indicator: "old-age", value: 100}]);
    expect(bar(life, "Old age")).toMatchObject({value: 0, valueText: "–, capped"});
    expect(cells(life, "Old age")).toMatchObject({Gap: "–, capped", Covered: "100%"});
  });
  test("mark what is old and undone in words", () => {
    const life = lifeOf([
      {indicator: "old-age", period: 2010, flag: "break"},
      {indicator: "old-age", area: "BBB"}
    ]);
    expect(bar(life, "Old age")).toMatchObject({old: true, yearText: "2010"});
    expect(cells(life, "Old age").Year).toBe("2010, old, break in the series");
  });
  test("stand beside the income group alone, else the region, else the world, as they are published", () => {
    const life = lifeOf([{indicator: "old-age"}, {indicator: "old-age", area: "world", value: 80, period: 2023}]);
    expect(bar(life, "Old age")?.peers).toEqual([{kind: "world", value: 20}]);
    expect(life.peers).toEqual({world: "Group world"});
    expect(cells(life, "Old age")).toMatchObject({"Group world": "20.0%"});
    expect(cells(life, "Old age")).not.toHaveProperty("Group region");
    const both = lifeOf([
      {indicator: "old-age"},
      {indicator: "old-age", area: "world", value: 80},
      {indicator: "children", area: "region", value: 60}
    ]);
    expect(both.peers).toEqual({region: "Group region"});
    expect([bar(both, "Old age")?.peers, bar(both, "Children")?.peers]).toEqual([[], [{kind: "region", value: 40}]]);
  });
  test("tell ranks, and ties", () => {
    const life = lifeOf([
      {indicator: "old-age", value: 50},
      {indicator: "old-age", area: "BBB", value: 50},
      {indicator: "old-age", area: "CCC", value: 60}
    ]);
    expect(cells(life, "Old age").Rank).toBe("2 of 3");
    const rank = life.figure.table.rows.find(([head]) => head?.text === "Old age")?.at(-1);
    expect(rank?.note).toBe("tied");
  });
});
