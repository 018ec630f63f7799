import {describe, expect, test} from "vitest";
import {locales} from "../../src/model/locale.ts";
import {words} from "../../src/i18n/words.ts";

describe.each(locales)("medians in %s", (locale) => {
  const {country, indicator, informality, sectors, strategies} = words(locale);
  const sum = {count: 109, value: 40, when: "2015–2023"};
  const told = [
    indicator.medianFinding({...sum, share: 40, unit: "percent", predicate: "x"}),
    indicator.medianIndex({...sum, points: 40}),
    informality.headlineMedian(sum),
    strategies.headlineContributorsMedian(sum),
    strategies.contributors.titleMedian(sum),
    sectors.headlineMedian({sector: "agriculture", value: 40, countries: 109, of: 194, years: {first: 2015, last: 2023}}),
    country.life.medianOf({branch: "x", of: 109, group: "y", withNoted: {of: 120, gap: 3}})
  ];
  test("are of countries, and not of areas, which no median takes", () => {
    for (const text of told) {
      expect(text).toMatch(/109 (countries|países|pays|بلدان)|median country of 109/);
      expect(text).not.toMatch(
        /countries and areas|países y áreas|pays et territoires|بلدان وأقاليم|with a figure|con datos?\b|avec un chiffre/
      );
    }
  });
  test("say which countries, in the sentence or in the note beneath", () => {
    for (const text of [...told.slice(2), indicator.regionsNote({years: ""})])
      expect(text).toMatch(/United Nations|Naciones Unidas|Nations Unies|الأمم المتحدة/);
  });
});
