import {expect, test} from "vitest";
import {atlas} from "../../src/atlas/atlas.ts";
import {languageOf} from "../../src/atlas/language.ts";
import {localAtlas} from "../../src/atlas/localAtlas.ts";
import {locales} from "../../src/model/locale.ts";
import {chartView} from "../../src/figures/chartView.ts";
import {embedCountries} from "../../src/taking/embedCountries.ts";

test.each(locales)("a ranking can light the countries that it draws, in %s", (locale) => {
  const as = localAtlas(atlas(), languageOf(locale));
  const view = chartView({chart: "ranking", id: "maternity"}, as);
  const found = embedCountries(view, as).split("|");
  expect(found.length).toBe(view.says.length);
  expect(found).toContain(`som ${as.name("SOM")}`);
});

test("those of a map are links, those of very many dots have no names, and a name is not the beginning of another", () => {
  const as = localAtlas(atlas(), languageOf("en"));
  expect(embedCountries(chartView({chart: "map", id: "maternity"}, as), as)).toBe("");
  expect(embedCountries({legend: null, says: Array<string>(121).fill("Ghana: 1")}, as)).toBe("");
  expect(embedCountries({legend: null, says: ["Guinea-Bissau: 1", "Niger, left out: 2"]}, as)).toBe("gnb Guinea-Bissau|ner Niger");
});
