import {localAtlas} from "../../../src/atlas/localAtlas.ts";
import {describe, expect, test} from "vitest";
import {chartNames} from "../../../src/figures/chartNames.ts";
import {chartView, findChart} from "../../../src/figures/chartView.ts";
import {saying} from "../../../src/drawing/saying.ts";
import {atlas as held} from "../../../src/atlas/atlas.ts";
import {languageOf} from "../../../src/atlas/language.ts";
import {headlineSplit, rawCountries, rawLatestAll, rawListed, rawSeries} from "../../atlas/rawModel.ts";
import {sampleAtlas} from "../../atlas/sampleAtlas.ts";

const [atlas, en] = [held(), languageOf("en")];
const idsOf = (chart: string) => chartNames(atlas).flatMap((name) => (name.chart === chart ? [name.id] : []));

/** Countries with women and men of the same year. */
const withBoth = (indicator: string): string[] =>
  rawCountries.flatMap(({id}) => {
    const years = (sex: string) => rawSeries(indicator, id, {...headlineSplit(indicator), sex}).map(({period}) => period);
    return years("female").some((year) => years("male").includes(year)) ? [id] : [];
  });

describe("an indicator by region", () => {
  test("is there for all but shares of GDP, and counts those without a figure", () => {
    expect(idsOf("regions")).toEqual(rawListed.filter(({unit}) => unit !== "percentOfGdp").map(({id}) => id));
    for (const id of idsOf("regions")) {
      const view = chartView({chart: "regions", id}, localAtlas(atlas, en));
      expect(view.missing, id).toBe(atlas.pages.length - rawLatestAll(id).length);
      expect(view.page).toBe(`/indicators/${id}/#section-regions`);
    }
  });
  test("says every country that is drawn", () => {
    const {says} = chartView({chart: "regions", id: "old-age"}, localAtlas(atlas, en));
    const inRegion = rawLatestAll("old-age").filter(({area}) => rawCountries.find(({id}) => id === area)?.subregion);
    for (const {area, value} of inRegion) {
      const name = rawCountries.find(({id}) => id === area)!.name["en"]!;
      const share = [0, 100].includes(value) ? `${value}%` : `${value.toFixed(1)}%`;
      expect(says.filter((say) => say.includes(`: ${name}: `) && say.includes(share)).length, area).toBe(1);
    }
  });
});

describe("an indicator by sex", () => {
  test("is there where any country publishes both, and counts those that do not", () => {
    expect(idsOf("sexes")).toEqual(rawListed.map(({id}) => id).filter((id) => withBoth(id).length > 0));
    for (const id of idsOf("sexes")) {
      const view = chartView({chart: "sexes", id}, localAtlas(atlas, en));
      expect(view.missing, id).toBe(atlas.pages.length - withBoth(id).length);
      expect(saying(view, en).description).toContain("the source does not have both sexes");
    }
  });
  test("says that it draws the twelve widest of them, where there are more", () => {
    const {figure, says} = chartView({chart: "sexes", id: "old-age"}, localAtlas(atlas, en));
    expect(says).toHaveLength(12);
    expect(figure.subtitle).toContain(`The 12 widest differences of ${withBoth("old-age").length}`);
    const few = sampleAtlas({rows: (["total", "female", "male"] as const).map((sex) => ({indicator: "old-age", sex}))});
    expect(chartView({chart: "sexes", id: "old-age"}, localAtlas(few, en)).figure.subtitle).toMatch(
      /\. Latest year with both\. The widest differences first\.$/
    );
  });
});

describe("who is left out by income group", () => {
  test("is one chart, of the home page, with shares and year in its table and no people, for they are of another list of countries", () => {
    expect(idsOf("incomes")).toEqual(["any-benefit"]);
    const view = chartView({chart: "incomes", id: "any-benefit"}, localAtlas(atlas, en));
    expect([view.page, view.missing]).toEqual(["/#income", 0]);
    const low = rawSeries("any-benefit", "low-income").at(-1)!;
    const row = view.figure.table.rows[0]?.map(({text}) => text);
    expect(row?.slice(1)).toEqual([`${(100 - low.value).toFixed(1)}%`, String(low.period)]);
    expect(view.figure.sentence).not.toMatch(/million|billion/);
  });
  test("is not there where a group is not published", () => {
    expect(findChart({chart: "incomes", id: "any-benefit"}, localAtlas(sampleAtlas({rows: [{area: "world"}]}), en))).toBeNull();
  });
});
