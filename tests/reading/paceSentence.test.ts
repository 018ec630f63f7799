import {localAtlas} from "../../src/atlas/localAtlas.ts";
import {describe, expect, test} from "vitest";
import type {Observation} from "../../src/model/observation.ts";
import {inAll, statedLocales} from "../statedLocales.ts";
import {atlas as made} from "../../src/atlas/atlas.ts";
import {countryTrend} from "../../src/topics/country/countryTrend.ts";
import {paceSentence} from "../../src/reading/paceSentence.ts";
import {languageOf} from "../../src/atlas/language.ts";
import {indicator, observation} from "../measures/sample.ts";
import {rawSeries} from "../atlas/rawModel.ts";
import {sampleAtlas} from "../atlas/sampleAtlas.ts";

const annotations = [{indicator: "any-benefit", area: "AAA", period: 2022, text: inAll({en: "Odd.", es: "Raro."})}];
const at = (period: number | null, value: number, about: Partial<Observation> = {}) => observation({period, value, ...about});
const say = (series: readonly Observation[], locale: "en" | "es" = "en") =>
  paceSentence(
    series,
    indicator({name: inAll({en: "At least one benefit", es: "Al menos una prestación"})}),
    localAtlas(sampleAtlas({annotations}), languageOf(locale))
  );

describe("a pace is worded as arithmetic", () => {
  test("with the points, both years, and the year it leads to", () => {
    expect(say([at(2010, 40), at(2020, 60)])).toBe(
      "At least one benefit: coverage was 20.0 percentage points higher in 2020 than in 2010. At that pace the gap would be closed around 2040: arithmetic on two years, not a forecast."
    );
    expect(say([at(2010, 40), at(2020, 60)], "es")).toContain("era 20,0 puntos porcentuales más alta en 2020 que en 2010");
    expect(say([at(2010, 40), at(2020, 60)], "es")).toContain("hacia 2040");
  });
  test("names no year more than thirty ahead", () => {
    expect(say([at(2010, 30), at(2020, 46)])).toContain("around 2054");
    expect(say([at(2010, 30), at(2020, 44)])).toBe(
      "At least one benefit: coverage was 14.0 percentage points higher in 2020 than in 2010."
    );
  });
  test("names none from an old value", () => {
    const told = (first: number) => {
      const rows = [
        {period: first, value: 40},
        {period: 2021, value: 60},
        ...["BBB", "CCC"].map((area) => ({area, period: 2021, value: 50}))
      ];
      const as = localAtlas(sampleAtlas({rows}), languageOf("en"));
      return paceSentence(as.snapshot("any-benefit").byArea.get("AAA") ?? [], as.indicator("any-benefit"), as);
    };
    expect(told(2016)).toContain("around 2031");
    expect(told(2015)).toBe("At least one cash benefit: coverage was 20.0 percentage points higher in 2021 than in 2015.");
  });
  test("falling and standing still", () => {
    expect(say([at(2010, 60), at(2020, 50)])).toMatch(
      /coverage was 10\.0 percentage points lower in 2020 than in 2010, so the gap was wider\.$/
    );
    expect(say([at(2010, 50), at(2020, 50)])).toMatch(/coverage was the same in 2010 and 2020\.$/);
  });
  test.each(statedLocales)("two years are compared, and nothing is said of those between them, in %s", (locale) => {
    const passed = [
      [at(2010, 50), at(2015, 70), at(2020, 50)],
      [at(2010, 50), at(2015, 30), at(2020, 50.4)],
      [at(2010, 50), at(2015, 80), at(2020, 55)],
      [at(2010, 50), at(2015, 20), at(2020, 45)]
    ].map((series) => say(series, locale));
    expect(passed.filter((text) => !/2010/.test(text) || !/2020/.test(text))).toEqual([]);
    expect(passed.filter((text) => /\b(between|entre|changed?|cambió|rose|fell|subió|bajó)\b/.test(text))).toEqual([]);
  });
  test("a movement under one point is neither a rise of 0.0 nor a fall", () => {
    expect(say([at(2010, 50), at(2020, 50.9)])).toMatch(/coverage in 2020 was within 1 percentage point of its level in 2010\.$/);
    expect(say([at(2010, 50), at(2020, 49.7)], "es")).toMatch(/la cobertura de 2020 distaba menos de 1 punto porcentual de la de 2010\.$/);
    expect(say([at(2010, 50), at(2020, 49)])).toMatch(/coverage was 1\.0 percentage points lower/);
  });
});

describe("no pace is told, and nothing is said of it", () => {
  test("from a single year, from none, from three years, of a nearly closed gap, of a year that has come", () => {
    expect(say([at(2020, 50)])).toBe("");
    expect(say([at(null, 50, {edition: "2024-26"})])).toBe("");
    expect(say([at(2017, 40), at(2020, 43)])).toBe("");
    expect(say([at(2010, 90), at(2020, 96)])).toBe("");
    expect(say([at(2010, 40), at(2020, 90)])).toBe("");
  });
  test("across a break; what follows it is compared with what comes after", () => {
    expect(say([at(2010, 10), at(2020, 60, {flag: "break"})])).toBe("");
    expect(say([at(2010, 10), at(2015, 50, {flag: "break"}), at(2020, 60)])).toContain(
      "10.0 percentage points higher in 2020 than in 2015"
    );
  });
  test("up to a value with a note, or across one", () => {
    expect(say([at(2010, 40), at(2022, 0)])).toBe("");
    expect(say([at(2010, 40), at(2022, 60), at(2023, 61)])).toBe("");
    expect(say([at(2010, 40, {area: "BBB"}), at(2022, 64, {area: "BBB"})])).toContain("24.0 percentage points higher");
  });
  test("across a step of ten points a year", () => {
    const rows = [at(2012, 20), at(2013, 31), at(2014, 32), at(2020, 35)];
    const as = localAtlas(sampleAtlas({rows}), languageOf("en"));
    const held = as.snapshot("any-benefit").byArea.get("AAA") ?? [];
    expect(paceSentence(held, as.indicator("any-benefit"), as)).toContain("3.0 percentage points higher in 2020 than in 2014");
  });
  test("between what was published on different grounds", () => {
    expect(say([at(2010, 10, {remark: "modelled"}), at(2020, 60)])).toBe("");
  });
});

describe.each(["IDN", "JPN", "NRU", "SOM", "IND"])("none is told of %s", (id) => {
  test.each(statedLocales)("in %s", (locale) => {
    const as = localAtlas(made(), languageOf(locale));
    expect(countryTrend(as.areas.get(id)!, as).pace).toBe("");
  });
});

test.each(statedLocales)("no pace of the site says 0.0, or compares across a break, in %s", (locale) => {
  const atlas = made();
  const areas = [...atlas.pages, ...atlas.memberGroups];
  const told = areas.map((area) => ({area, trend: countryTrend(area, localAtlas(atlas, languageOf(locale)))}));
  expect(told.filter(({trend}) => /\b0[.,]0\b|undefined|NaN/.test(trend.pace)).map(({area}) => area.id)).toEqual([]);
  const broken = told.flatMap(({area, trend}) => {
    const years = (trend.pace.match(/\b(19|20)\d\d\b/g) ?? []).map(Number).slice(0, 2);
    const [first, last] = [Math.min(...years), Math.max(...years)];
    const id = atlas.listed.find(({name}) => name[locale] === trend.series[0]?.label)?.id ?? "";
    const breaks = rawSeries(id, area.id).filter(({flag, period}) => flag === "break" && period! > first && period! <= last);
    return years.length > 1 && breaks.length > 0 ? [`${area.id}: ${trend.pace}`] : [];
  });
  expect(broken).toEqual([]);
  const paces = told.flatMap(({trend}) => (trend.pace === "" ? [] : [trend.pace]));
  expect(paces.length).toBeGreaterThan(40);
  const closing = paces.flatMap((text) => /(?:around|hacia) (\d{4})/.exec(text)?.slice(1).map(Number) ?? []);
  expect(closing.length).toBeGreaterThan(0);
  expect(Math.min(...closing)).toBeGreaterThan(2026);
  expect(Math.max(...closing)).toBeLessThanOrEqual(2056);
});
