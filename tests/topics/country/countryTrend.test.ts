import {expect, test} from "vitest";
import {languageOf} from "../../../src/atlas/language.ts";
import {localAtlas} from "../../../src/atlas/localAtlas.ts";
import type {Locale} from "../../../src/model/locale.ts";
import {countryTrend} from "../../../src/topics/country/countryTrend.ts";
import {sampleAtlas} from "../../atlas/sampleAtlas.ts";

/** The title over any benefit through the years. */
function titleOf(values: Readonly<Record<number, number>>, locale: Locale = "en"): string {
  const rows = Object.entries(values).map(([year, value]) => ({period: Number(year), value}));
  const atlas = sampleAtlas({rows});
  return countryTrend(atlas.countries[0]!, localAtlas(atlas, languageOf(locale))).figure.title;
}

test("one other year carries a note, or several do", () => {
  expect(titleOf({2020: 20, 2021: 60})).toBe("At least one cash benefit: 20.0% (2020); the other year carries a note");
  expect(titleOf({2020: 20, 2021: 60}, "es")).toMatch(/: 20,0.% \(2020\); el otro año lleva una nota$/);
});
