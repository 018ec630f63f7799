import {localAtlas} from "../../src/atlas/localAtlas.ts";
import {describe, expect, test} from "vitest";
import {chartNames} from "../../src/figures/chartNames.ts";
import {chartView} from "../../src/figures/chartView.ts";
import {saying} from "../../src/drawing/saying.ts";
import {atlas as held} from "../../src/atlas/atlas.ts";
import {languageOf} from "../../src/atlas/language.ts";
import {rawLatestAll} from "../atlas/rawModel.ts";

const atlas = held();
const en = languageOf("en");
const said = (chart: "map" | "ranking" | "branches" | "life-cycle" | "gender", id: string) => {
  const view = chartView({chart, id}, localAtlas(atlas, en));
  return {view, ...saying(view, en)};
};

describe("the description of a chart", () => {
  test("says of what there is no figure: countries of an indicator, branches and stages of an area", () => {
    const of = {
      branches: /\d branch(es have| has) no figure\.$/,
      stages: /\d stages? of life ha(s|ve) no figure\.$/,
      countries: /\d (country or area has|countries and areas have) no figure\.$/,
      programmes: /\d kinds? of programme ha(s|ve) no figure\.$/,
      branchesBySex: /For \d branch(es)? the source has no figure by sex\.$/,
      countriesBySex: /For \d+ (country or area|countries and areas) the source does not have both sexes\.$/,
      countriesCounted: /For \d+ (country or area|countries and areas) a rate or a number of workers is missing\.$/,
      countriesCompared: /For \d+ (country or area|countries and areas) no two years can be compared\.$/,
      countriesLeftOut: /For \d+ (country or area|countries and areas) there is no number of people left out\.$/,
      countriesPaired:
        /\d (country or area lacks|countries and areas lack) one of the two figures, or ha(s|ve) them too many years apart\.$/
    };
    const views = chartNames(atlas).map((name) => chartView(name, localAtlas(atlas, en)));
    const missing = views.filter((view) => view.missing > 0);
    expect(new Set(missing.map(({missingOf}) => missingOf))).toEqual(new Set(Object.keys(of)));
    for (const view of missing) expect(saying(view, en).description).toMatch(of[view.missingOf]);
    const ofIndicators = views.filter(({chart}) => ["map", "ranking"].includes(chart));
    expect(new Set(ofIndicators.map(({missingOf}) => missingOf))).toEqual(new Set(["countries"]));
  });

  test("of spending counts those of an older report neither as ranked nor as missing", () => {
    const ranked = rawLatestAll("spending").length;
    for (const chart of ["map", "ranking"] as const) {
      const {view} = said(chart, "spending");
      expect(view.missing).toBe(atlas.pages.length - ranked - 3);
      expect(view.figure.note).toContain("Burundi");
    }
  });
});

describe("a ranking to take away", () => {
  test("has a caption that says how many of how many it shows", () => {
    const {view} = said("ranking", "any-benefit");
    expect(view.figure.table.rows).toHaveLength(20);
    expect(view.figure.table.caption).toContain(
      `the 20 countries and areas at one end of the ranking, of ${rawLatestAll("any-benefit").length} with`
    );
  });
});

test("a map of employees alone says so in its alternative text", () => {
  const {alt, view} = said("map", "informal-by-status");
  expect(alt).toContain("Employees: share of informal jobs.");
  expect(alt).not.toContain("own-account");
  expect(view.figure.table.caption).toContain("employees");
});
