import {inAll} from "../../statedLocales.ts";
import {expect, test} from "vitest";
import {languageOf} from "../../../src/atlas/language.ts";
import {localAtlas} from "../../../src/atlas/localAtlas.ts";
import type {Locale} from "../../../src/model/locale.ts";
import {countryTrend} from "../../../src/topics/country/countryTrend.ts";
import {sampleAtlas} from "../../atlas/sampleAtlas.ts";

/** The title over any benefit through the years, of which some carry a note. */
function titleOf(values: Readonly<Record<number, number>>, noted: readonly number[], locale: Locale = "en"): string {
  const rows = Object.entries(values).map(([year, value]) => ({period: Number(year), value}));
  const annotations = noted.map((period) => ({indicator: "any-benefit", area: "AAA", period, text: inAll({en: "Odd.", es: "Raro."})}));
  const atlas = sampleAtlas({rows, annotations});
  return countryTrend(atlas.countries[0]!, localAtlas(atlas, languageOf(locale))).figure.title;
}

test("one other year carries a note, or several do", () => {
  const [two, three] = [
    {2020: 20, 2021: 25},
    {2019: 19, 2020: 20, 2021: 25}
  ];
  expect(titleOf(two, [2021])).toBe("At least one cash benefit, share left out: 80.0% (2020); the other year carries a note");
  expect(titleOf(three, [2019, 2021])).toBe("At least one cash benefit, share left out: 80.0% (2020); the 2 other years carry a note");
  expect(titleOf(two, [2021], "es")).toMatch(/: 80,0.% \(2020\); el otro año lleva una nota$/);
  expect(titleOf(three, [2019, 2021], "es")).toMatch(/; los otros 2 años llevan una nota$/);
});
test("zeros alone are told where there is nothing else, and then as zeros in every year", () => {
  const rows = [2018, 2019, 2020, 2021].map((period) => ({indicator: "unemployment", period, value: 0}));
  const told = (more: readonly {period: number; value: number; indicator: string}[], locale: Locale = "en") => {
    const atlas = sampleAtlas({rows: [...rows, ...more]});
    return countryTrend(atlas.countries[0]!, localAtlas(atlas, languageOf(locale))).figure.title;
  };
  const injury = (period: number, value: number) => ({indicator: "work-injury", period, value});
  expect(told([])).toBe("Unemployment, share left out: 100% in every published year (2018–2021)");
  expect(told([], "es")).toMatch(/^Desempleo, proporción que queda fuera: 100.% en todos los años publicados \(2018–2021\)$/);
  expect(told([injury(2019, 5), injury(2020, 6)])).toBe("Work injury, share left out: 95.0% in 2019, 94.0% in 2020");
  expect(told([injury(2020, 6), {indicator: "any-benefit", period: 2020, value: 9}])).toBe(
    "At least one cash benefit, share left out: only one year is published, 91.0% in 2020"
  );
});
test("an end at the cap is told as capped", () => {
  expect(titleOf({2020: 100, 2021: 100}, [])).toBe("At least one cash benefit: coverage reported as 100% in 2020 and in 2021");
  expect(titleOf({2020: 95, 2021: 100}, [])).toBe(
    "At least one cash benefit, share left out: 5.0% in 2020, coverage reported as 100% in 2021"
  );
  expect(titleOf({2020: 95, 2021: 100}, [], "es")).toMatch(
    /, proporción que queda fuera: 5,0.% en 2020, cobertura publicada como 100.% en 2021$/
  );
  expect(titleOf({2021: 100}, [])).toBe("At least one cash benefit: only one year is published, coverage reported as 100% in 2021");
  expect(titleOf({2020: 100, 2021: 98}, [2021])).toBe(
    "At least one cash benefit: coverage reported as 100% (2020, capped); the other year carries a note"
  );
});
test("neither side of a jump leads where nothing bears it out", () => {
  expect(titleOf({2020: 20, 2021: 60}, [])).toBe("Every figure on at least one cash benefit carries a note");
  expect(titleOf({2018: 18, 2020: 20, 2021: 60}, [])).toBe(
    "At least one cash benefit, share left out: 80.0% in 2020, the newest figure without a note"
  );
});
