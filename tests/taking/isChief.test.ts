import {describe, expect, test} from "vitest";
import {atlas as held} from "../../src/atlas/atlas.ts";
import {localAtlas} from "../../src/atlas/localAtlas.ts";
import {languageOf} from "../../src/atlas/language.ts";
import {chartKinds} from "../../src/drawing/chartKinds.ts";
import {chartNames} from "../../src/figures/chartNames.ts";
import {chartView} from "../../src/figures/chartView.ts";
import {isChief} from "../../src/taking/isChief.ts";

const atlas = held();
const chiefs = chartNames(atlas).filter((name) => isChief(name, atlas));
const pageOf = (name: (typeof chiefs)[number]) => chartView(name, localAtlas(atlas, languageOf("en"))).page.replace(/#.*$/, "");

describe("the chief chart of a page", () => {
  test.each([
    ["/countries/arg/", "life-cycle/arg"],
    ["/countries/prk/", "health/prk"],
    ["/countries/wlf/", "gender/wlf"],
    ["/indicators/old-age/", "map/old-age"],
    ["/regions/g7/", "branches/g7"],
    ["/life-cycle/g7/", "life-cycle/g7"],
    ["/sectors/northern-america/", "sectors-whole/northern-america"],
    ["/strategies/g7/", "strategies-contributors/g7"],
    ["/strategies/", "strategies-programmes/world-survey-coverage"]
  ])("of %s is the first that is drawn: %s", (page, chart) => {
    expect(chiefs.filter((name) => pageOf(name) === page).map((name) => `${name.chart}/${name.id}`)).toEqual([chart]);
  });

  test("is one for each page, and drawn", () => {
    const pages = chiefs.map(pageOf);
    expect(new Set(pages).size).toBe(pages.length);
    expect(chiefs.filter((name) => chartView(name, localAtlas(atlas, languageOf("en"))).draw === null)).toEqual([]);
  });

  test("is no more than one in five of all charts", () => {
    expect(chiefs.length / chartNames(atlas).length).toBeLessThanOrEqual(0.2);
    expect(new Set(chartNames(atlas).map(({chart}) => chart))).toEqual(new Set(chartKinds));
  });

  test("is there for every page that shows a chart, whatever its kind", () => {
    const drawn = chartNames(atlas).map((name) => chartView(name, localAtlas(atlas, languageOf("en"))));
    const pages = new Set(drawn.filter(({draw}) => draw).map(({page}) => page.replace(/#.*$/, "")));
    expect([...pages].filter((page) => !chiefs.map(pageOf).includes(page))).toEqual(["/"]);
  });
});
