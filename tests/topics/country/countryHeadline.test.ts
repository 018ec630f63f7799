import {localAtlas} from "../../../src/atlas/localAtlas.ts";
import {describe, expect, test} from "vitest";
import type {Observation} from "../../../src/model/observation.ts";
import {countryHeadline} from "../../../src/topics/country/countryHeadline.ts";
import {languageOf} from "../../../src/atlas/language.ts";
import {population} from "../../measures/sample.ts";
import {sampleAtlas} from "../../atlas/sampleAtlas.ts";

const populations = [population("AAA", 2020, {total: 45_300_000})];
const headlineOf = (rows: Partial<Observation>[], locale: "en" | "es" = "en") => {
  const atlas = sampleAtlas({rows, populations});
  return countryHeadline(atlas.countries[0]!, localAtlas(atlas, languageOf(locale)));
};

describe("a country's first sentence", () => {
  test("is its gap, in shares and people, with the year", () => {
    const {sentence, rank, insteadOf} = headlineOf([{value: 65.9}, {area: "BBB", value: 70}, {area: "CCC", value: 10}]);
    expect(sentence).toBe("In Land AAA, 34.1% of the population, about 15 million people, is not covered by any cash benefit (2020).");
    expect(rank).toBe("Land AAA ranks 2nd of 3 countries and areas with data by coverage, highest first; years differ.");
    expect(insteadOf).toBeNull();
  });
  test("in Spanish", () => {
    expect(headlineOf([{value: 65.9}], "es").sentence).toBe(
      "En País AAA, el 34,1\u00a0% de la población, unos 15 millones de personas, no está cubierta por ninguna prestación monetaria (2020)."
    );
  });
  test("says no people where no head count of the year is held", () => {
    expect(headlineOf([{value: 65.9, period: 2019}]).sentence).toBe(
      "In Land AAA, 34.1% of the population is not covered by any cash benefit (2019)."
    );
  });
  test("turns round where nobody is left out", () => {
    expect(headlineOf([{value: 100}]).sentence).toBe(
      "In Land AAA, 100% of the population is covered by at least one cash benefit, as reported (2020, capped); the source caps shares there. A covered person may still receive very little."
    );
    expect(headlineOf([{value: 99.99}]).sentence).toMatch(/^In Land AAA, under 0\.1% of the population, .* is not covered by/);
  });
  test("of zero coverage says that everyone is left out, and ranks", () => {
    const {sentence, rank} = headlineOf([{value: 0}, {area: "BBB", value: 0}, {area: "CCC", value: 5}]);
    expect(sentence).toMatch(
      /^In Land AAA, none of the population is covered by any cash benefit, as published: about 45 million people are left out \(2020\)\.$/
    );
    expect(rank).toBe("Land AAA ranks joint 2nd of 3 countries and areas with data by coverage, highest first; years differ.");
  });
  test("takes the next best question, and says that it does", () => {
    const {sentence, insteadOf} = headlineOf([
      {indicator: "children", value: 20},
      {indicator: "old-age", value: 60}
    ]);
    expect(sentence).toBe("In Land AAA, 40.0% of people above pension age receive no pension (2020).");
    expect(insteadOf).not.toBeNull();
  });
  test("has nothing but coverage stand for coverage", () => {
    for (const indicator of ["informal-employment", "health-services", "pension-contributors"]) {
      const {sentence, reading} = headlineOf([{indicator, value: 40}]);
      expect([sentence, reading]).toEqual(["The ILO’s table has no figure on social protection coverage for Land AAA.", null]);
    }
    expect(headlineOf([{indicator: "health-services"}], "es").sentence).toMatch(/^La tabla de la OIT no tiene ninguna cifra de cobertura/);
    expect(headlineOf([{indicator: "poor", value: 40}]).sentence).toMatch(/^In Land AAA, 60.0% of people in poverty/);
  });
  test("without any figure says so", () => {
    const none = headlineOf([]);
    expect(none).toMatchObject({reading: null, rank: null, insteadOf: null});
    expect(none.sentence).toMatch(/^The ILO’s table has no figure on social protection coverage/);
  });
  describe("where a rule doubts the newest value", () => {
    const step = (from: number, to: number) => [
      {period: from - 1, value: 18},
      {period: from, value: 20},
      {period: to, value: 60}
    ];
    test("is that of the year before, where another value bears it out", () => {
      const borneOut = [{period: 2019, value: 19}, ...step(2021, 2022)];
      expect(headlineOf(borneOut).sentence).toMatch(/^In Land AAA, 80.0% of the population is not covered by/);
    });
    test("says so where nothing bears out the value of the year before", () => {
      const [, ...alone] = step(2021, 2022);
      expect(headlineOf(alone).sentence).toMatch(/^The newest figure for Land AAA is in doubt: 60.0%/);
    });
    test("says so, with the figure, where the one before is older", () => {
      const {sentence, rank, notes} = headlineOf(step(2020, 2022));
      expect(sentence).toMatch(/^The newest figure for Land AAA is in doubt: 60.0% of the population .* \(2022, see note\)\.$/);
      expect([rank, notes.length]).toEqual([null, 1]);
      expect(headlineOf(step(2020, 2022), "es").sentence).toMatch(
        /^La cifra más reciente de País AAA es dudosa: el 60,0\u00a0% de la población/
      );
    });
    test("says so too where that of the year before is old", () => {
      const others = ["BBB", "CCC"].map((area) => ({area, period: 2023, value: 50}));
      expect(headlineOf([{period: 2015, value: 19}, ...step(2016, 2017), ...others]).sentence).toMatch(
        /^The newest figure for Land AAA is in doubt: 60.0%/
      );
    });
  });
});
