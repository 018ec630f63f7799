import {localAtlas} from "../../../src/atlas/localAtlas.ts";
import {describe, expect, test} from "vitest";
import {chartNames} from "../../../src/figures/chartNames.ts";
import {chartView, findChart} from "../../../src/figures/chartView.ts";
import {saying} from "../../../src/drawing/saying.ts";
import {atlas as held} from "../../../src/atlas/atlas.ts";
import {languageOf} from "../../../src/atlas/language.ts";
import {sampleAtlas} from "../../atlas/sampleAtlas.ts";
import {rawCountries, rawLatest, rawRows, rawSeries} from "../../atlas/rawModel.ts";

const [atlas, en, es] = [held(), languageOf("en"), languageOf("es")];
const idsOf = (chart: string) =>
  chartNames(atlas)
    .filter((name) => name.chart === chart)
    .map(({id}) => id.toUpperCase())
    .sort();
const countriesWith = (has: (id: string) => boolean) =>
  rawCountries
    .map(({id}) => id)
    .filter(has)
    .sort();
const kinds = ["survey-coverage", "survey-insurance", "survey-assistance", "survey-labour-market"];
const fifths = ["q1", "q2", "q3", "q4", "q5"];

describe("charts of a country", () => {
  test("are there for the countries that have rows, and for no others", () => {
    expect(idsOf("health")).toEqual(countriesWith((id) => rawRows("health-services", id).length > 0));
    expect(idsOf("spending")).toEqual(countriesWith((id) => rawRows("spending", id).length > 0));
    expect(idsOf("programmes")).toEqual(countriesWith((id) => kinds.some((kind) => rawRows(kind, id).length > 0)));
    const ofSurvey = (id: string, quintile: string) =>
      rawSeries("survey-coverage", id, {quintile}).some(({period}) => period === rawLatest("survey-coverage", id)?.period);
    expect(idsOf("fifths")).toEqual(countriesWith((id) => fifths.every((quintile) => ofSurvey(id, quintile))));
  });

  test("count the kinds of programme that no survey tells of", () => {
    for (const id of idsOf("programmes")) {
      const without = kinds.filter((kind) => !rawLatest(kind, id)).length;
      const view = chartView({chart: "programmes", id: id.toLowerCase()}, localAtlas(atlas, en));
      expect(view.missing, id).toBe(without);
      expect(saying(view, en).description.endsWith("no figure."), id).toBe(without > 0);
    }
  });

  test("the fifths say the poorest and the richest of one survey, and each in turn", () => {
    const year = rawLatest("survey-coverage", "TUN")!.period;
    const shares = fifths.map((quintile) => rawSeries("survey-coverage", "TUN", {quintile}).find(({period}) => period === year)!.value);
    const view = chartView({chart: "fifths", id: "tun"}, localAtlas(atlas, es));
    const text = (value: number) => value.toFixed(1).replace(".", ",");
    expect(view.figure.title).toContain(text(shares[0]!));
    expect(view.figure.title).toContain(text(shares[4]!));
    expect(view.figure.title).toContain(`(${year})`);
    for (const [i, share] of shares.entries()) expect(view.says[i]).toContain(text(share));
    expect(view.page).toBe("/es/countries/tun/#section-programmes");
    expect(view.figure.csv).toBe("/data/areas/tun.csv");
  });

  test("health says every year of the index, and what households pay beneath", () => {
    const rows = rawSeries("health-services", "ARG");
    const view = chartView({chart: "health", id: "arg"}, localAtlas(atlas, en));
    expect(view.says).toHaveLength(rows.length);
    expect(view.figure.note).toContain(rawLatest("out-of-pocket", "ARG")!.value.toFixed(1));
  });

  test("there are none of a group, nor of a country without rows", () => {
    const small = sampleAtlas({rows: [{indicator: "spending", value: 3, period: null, edition: "2024-26"}]});
    expect(findChart({chart: "fifths", id: "aaa"}, localAtlas(small, en))).toBeNull();
    expect(findChart({chart: "spending", id: "region"}, localAtlas(small, en))).toBeNull();
    expect(chartView({chart: "spending", id: "bbb"}, localAtlas(small, en)).draw).toBeNull();
    expect(chartView({chart: "spending", id: "aaa"}, localAtlas(small, en)).draw).not.toBeNull();
  });
});
