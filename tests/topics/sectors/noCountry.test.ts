import {expect, test} from "vitest";
import {atlas} from "../../../src/atlas/atlas.ts";
import {languageOf} from "../../../src/atlas/language.ts";
import {localAtlas} from "../../../src/atlas/localAtlas.ts";
import {chartView} from "../../../src/figures/chartView.ts";
import {locales} from "../../../src/model/locale.ts";
import {membersIn, modelRows} from "../../atlas/modelRows.ts";

const held = new Set(modelRows("observations/informal-by-sector").map(({area}) => area));

test.each(locales)("too few are said to live in countries with data only where a country has any, in %s", (locale) => {
  const as = localAtlas(atlas(), languageOf(locale));
  const {titleNone, titleNoCountry} = as.words.sectors.whole;
  const told = as.memberGroups.map(({id}) => ({id, title: chartView({chart: "sectors-whole", id}, as).figure.title}));
  const without = told.filter(({id}) => !membersIn(id).some((area) => held.has(area)));
  expect(without.map(({id}) => id)).toContain("northern-america");
  expect(told.filter(({title}) => title === titleNoCountry)).toEqual(without);
  expect(told.filter(({title}) => title === titleNone).length).toBeGreaterThan(5);
});
