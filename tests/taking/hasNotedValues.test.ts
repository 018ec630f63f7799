import {expect, test} from "vitest";
import {atlas} from "../../src/atlas/atlas.ts";
import {languageOf} from "../../src/atlas/language.ts";
import {localAtlas} from "../../src/atlas/localAtlas.ts";
import {chartView} from "../../src/figures/chartView.ts";
import {locales} from "../../src/model/locale.ts";
import {hasNotedValues} from "../../src/taking/hasNotedValues.ts";

test.each(locales)("an embed says where notes are when its table marks a value, and only then, in %s", (locale) => {
  const as = localAtlas(atlas(), languageOf(locale));
  expect(hasNotedValues(chartView({chart: "map", id: "any-benefit"}, as), as)).toBe(true);
  expect(hasNotedValues(chartView({chart: "map", id: "health-services"}, as), as)).toBe(false);
});
