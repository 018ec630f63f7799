import {localAtlas} from "../../src/atlas/localAtlas.ts";
import {describe, expect, test} from "vitest";
import type {Indicator} from "../../src/model/indicator.ts";
import {mapClass} from "../../src/measures/mapClass.ts";
import {sayReading} from "../../src/reading/sayReading.ts";
import {worldMap} from "../../src/reading/worldMap.ts";
import {latestValue} from "../../src/reading/describeValue.ts";
import {languageOf} from "../../src/atlas/language.ts";
import {indicator, observation} from "../measures/sample.ts";
import {sampleAtlas} from "../atlas/sampleAtlas.ts";

const en = languageOf("en");
const mapOf = (made: Parameters<typeof sampleAtlas>[0], id = "any-benefit") => {
  const atlas = sampleAtlas(made);
  return worldMap(atlas.snapshot(id), localAtlas(atlas, en));
};
const classes = (about: Partial<Indicator>, ...values: number[]) => values.map((value) => mapClass(observation({value}), indicator(about)));

describe("the class of a value", () => {
  test("goes by the gap; a limit belongs to the class above it", () => {
    expect(classes({direction: "higher"}, 100, 80.1, 80, 60.1, 60, 40, 20, 0)).toEqual([0, 0, 1, 1, 2, 3, 4, 4]);
  });
  test("goes by the value itself where less is better, and where there is no gap", () => {
    expect(classes({direction: "lower"}, 0, 19.9, 20, 80, 100)).toEqual([0, 0, 1, 4, 4]);
    expect(classes({direction: "context", unit: "percentOfGdp", breaks: [2, 5, 10, 15]}, 0, 2, 14.9, 15)).toEqual([0, 1, 3, 4]);
  });
});

describe("a map", () => {
  const map = mapOf({rows: [{value: 0}, {area: "BBB", value: 100}, {area: "CCC", value: 80}]});
  test("has a row for every country: a zero is a value, a missing one is none", () => {
    expect(map.rows.map(({area, status, value, class: step}) => [area, status, value, step])).toEqual([
      ["AAA", "value", 0, 4],
      ["BBB", "value", 100, 0],
      ["CCC", "value", 80, 1],
      ["DDD", "notPublished", null, null]
    ]);
  });
  test("says each row aloud", () => {
    expect(map.rows.map(({say}) => say)).toEqual([
      "Land AAA: 100% left out, coverage 0% (2020)",
      "Land BBB: 100% (2020, capped)",
      "Land CCC: 20.0% left out, coverage 80.0% (2020)",
      "Land DDD: no figure"
    ]);
    expect(map.rows[0]?.href).toBe("/countries/aaa/");
  });
  test("has a legend that counts, the unknown last", () => {
    expect(map.legend.map(({text, count}) => [text, count])).toEqual([
      ["under 20%", 1],
      ["20% to 40%", 1],
      ["40% to 60%", 0],
      ["60% to 80%", 0],
      ["80% or more", 1],
      ["No figure", 1]
    ]);
    expect(map.legend.at(-1)?.class).toBeNull();
  });
  test("leaves out areas without a page, and does not count them unknown", () => {
    const small = mapOf({countries: [{id: "AAA"}, {id: "BBB", unMember: false}], rows: [{value: 50}]});
    expect(small.rows.map(({area}) => area)).toEqual(["AAA"]);
    expect(small.legend.at(-1)?.count).toBe(0);
  });
  test("of nothing is all unknown", () => {
    const none = mapOf({});
    expect(none.rows.map(({status}) => status)).toEqual(Array(4).fill("notPublished"));
    expect(none.legend.map(({count}) => count)).toEqual([0, 0, 0, 0, 0, 4]);
  });
  test("has the colours of exclusion, but of an amount where nothing is better", () => {
    expect(map.ramp).toBe("gap");
    expect(mapOf({rows: [{indicator: "spending", value: 0}]}, "spending").ramp).toBe("amount");
  });
});

describe("what a value says", () => {
  test("is left out and coverage for coverage; the bare value elsewhere, with its unit", () => {
    const atlas = sampleAtlas({
      rows: [
        {indicator: "informal-employment", value: 40},
        {indicator: "spending", value: 12, period: null, edition: "2024-26"},
        {indicator: "health-services", value: 80}
      ]
    });
    const say = (id: string) => sayReading("Land", latestValue("AAA", id, localAtlas(atlas, en))!, en);
    expect(say("informal-employment")).toBe("Land: 40.0% (2020)");
    expect(say("spending")).toBe("Land: 12.0% of GDP (report 2024–26)");
    expect(say("health-services")).toBe("Land: 80 index points (2020)");
  });
  test("unit texts", () => {
    const text = (unit: Indicator["unit"]) => en.words.value.inUnit({value: 7, unit});
    expect([text("percent"), text("percentOfGdp"), text("index")]).toEqual(["7.0%", "7.0% of GDP", "7 index points"]);
  });
});
