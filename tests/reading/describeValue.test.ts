import {inAll} from "../statedLocales.ts";
import {localAtlas} from "../../src/atlas/localAtlas.ts";
import {describe, expect, test} from "vitest";
import {describeValue, latestValue} from "../../src/reading/describeValue.ts";
import {languageOf} from "../../src/atlas/language.ts";
import {observation, population} from "../measures/sample.ts";
import {sampleAtlas} from "../atlas/sampleAtlas.ts";

const en = languageOf("en");
const populations = [population("AAA", 2020, {total: 1000, births: 20})];

describe("a reading", () => {
  test("has value, gap, year and people", () => {
    const atlas = sampleAtlas({rows: [{value: 65.9}], populations});
    expect(latestValue("AAA", "any-benefit", localAtlas(atlas, en))).toMatchObject({
      valueText: "65.9%",
      when: "2020",
      whenDoubts: "2020",
      old: false,
      gap: 34.1,
      gapText: "34.1%",
      left: {people: 341, headCount: 1000}
    });
  });
  test("of zero is a reading: all are left out", () => {
    const found = latestValue("AAA", "any-benefit", localAtlas(sampleAtlas({rows: [{value: 0}], populations}), en));
    expect(found).toMatchObject({valueText: "0%", gap: 100, gapText: "100%", left: {people: 1000}});
  });
  test("at the cap has neither gap nor people, and says so; of nearly all it has both", () => {
    const found = latestValue("AAA", "any-benefit", localAtlas(sampleAtlas({rows: [{value: 100}], populations}), en));
    expect(found).toMatchObject({valueText: "100%", gap: null, gapText: "–, capped", left: null});
    const nearly = latestValue("AAA", "any-benefit", localAtlas(sampleAtlas({rows: [{value: 99.9}], populations}), en));
    expect(nearly).toMatchObject({valueText: "99.9%", gap: 0.1, gapText: "0.1%"});
    expect(nearly?.left?.people).toBeGreaterThan(0);
  });
  test("of nothing is null, and no zero", () => {
    expect(latestValue("BBB", "any-benefit", localAtlas(sampleAtlas({rows: [{value: 0}]}), en))).toBeNull();
    expect(latestValue("AAA", "old-age", localAtlas(sampleAtlas({rows: [{value: 0}]}), en))).toBeNull();
  });
  test("is old when more than five years behind the most common year of its indicator, the later of two", () => {
    const at = (period: number) => {
      const atlas = sampleAtlas({rows: [{period}, {area: "BBB", period: 2023}]});
      return latestValue("AAA", "any-benefit", localAtlas(atlas, en));
    };
    expect(at(2018)).toMatchObject({old: false, whenDoubts: "2018"});
    expect(at(2017)).toMatchObject({old: true, whenDoubts: "2017, old"});
  });
  test("without a year names its report, is never old and counts no people", () => {
    const atlas = sampleAtlas({rows: [{indicator: "pension-contributors", period: null, edition: "2020-22"}], populations});
    expect(latestValue("AAA", "pension-contributors", localAtlas(atlas, en))).toMatchObject({
      when: "report 2020–22",
      old: false,
      left: null
    });
    expect(latestValue("AAA", "pension-contributors", localAtlas(atlas, languageOf("es")))?.when).toBe("informe 2020–22");
  });
  test("tells the publisher's doubts after the year", () => {
    const atlas = sampleAtlas({
      rows: [
        {period: 2010, flag: "break", remark: "mainCities"},
        {area: "BBB", period: 2020}
      ]
    });
    const found = latestValue("AAA", "any-benefit", localAtlas(atlas, en));
    expect(found?.doubts).toEqual(["old", "break in the series", "main cities only"]);
    expect(found?.whenDoubts).toBe("2010, old, break in the series, main cities only");
  });
  test("of informal work is its own gap; of spending has none; of an index has points", () => {
    const atlas = sampleAtlas({
      rows: [
        {indicator: "informal-employment", value: 40},
        {indicator: "spending", value: 12, period: null, edition: "2024-26"},
        {indicator: "health-services", value: 80}
      ]
    });
    expect(latestValue("AAA", "informal-employment", localAtlas(atlas, en))).toMatchObject({gap: 40, gapText: "40.0%"});
    expect(latestValue("AAA", "spending", localAtlas(atlas, en))).toMatchObject({
      gap: null,
      gapText: null,
      left: null,
      valueText: "12.0%"
    });
    expect(latestValue("AAA", "health-services", localAtlas(atlas, en))).toMatchObject({
      gap: 20,
      gapText: "20",
      valueText: "80",
      left: null
    });
  });
  test("of mothers reads women, and counts births", () => {
    const atlas = sampleAtlas({rows: [{indicator: "maternity", sex: "female", value: 75}], populations});
    expect(latestValue("AAA", "maternity", localAtlas(atlas, en))).toMatchObject({valueText: "75.0%", left: {people: 5, headCount: 20}});
  });
  test("carries the note about this very area, indicator and year, and no other", () => {
    const text = inAll({en: "Odd.", es: "Raro."});
    const about = (area: string | null, period: number | null, indicator = "any-benefit") =>
      latestValue(
        "AAA",
        "any-benefit",
        localAtlas(sampleAtlas({rows: [{period: 2020}], annotations: [{indicator, area, period, text}]}), en)
      );
    expect(about("AAA", 2020)).toMatchObject({notes: ["Odd."], whenDoubts: "2020, see note"});
    expect(about("AAA", null)?.notes).toEqual(["Odd."]);
    for (const other of [about(null, 2020), about("BBB", 2020), about("AAA", 2019), about("AAA", 2020, "children")])
      expect(other).toMatchObject({notes: [], whenDoubts: "2020"});
  });
  test("takes the newest year, not the last row", () => {
    const atlas = sampleAtlas({
      rows: [
        {period: 2021, value: 60},
        {period: 2019, value: 50},
        {period: 2022, value: 70, sex: "female"}
      ]
    });
    expect(latestValue("AAA", "any-benefit", localAtlas(atlas, en))?.observation).toMatchObject({period: 2021, value: 60});
  });
  test("of an area nobody knows is a mistake that is told", () => {
    const atlas = sampleAtlas({});
    expect(() => describeValue(observation({area: "ZZZ"}), atlas.indicator("any-benefit"), localAtlas(atlas, en))).toThrow("ZZZ");
  });
});
