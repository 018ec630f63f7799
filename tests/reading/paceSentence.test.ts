import {localAtlas} from "../../src/atlas/localAtlas.ts";
import {describe, expect, test} from "vitest";
import type {Observation} from "../../src/model/observation.ts";
import {locales} from "../../src/model/locale.ts";
import {atlas as made} from "../../src/atlas/atlas.ts";
import {countryTrend} from "../../src/topics/country/countryTrend.ts";
import {paceSentence} from "../../src/reading/paceSentence.ts";
import {readerOf} from "../../src/atlas/reader.ts";
import {indicator, observation} from "../measures/sample.ts";
import {rawSeries} from "../atlas/rawModel.ts";
import {sampleAtlas} from "../atlas/sampleAtlas.ts";

const annotations = [{indicator: "any-benefit", area: "AAA", period: 2022, text: {en: "Odd.", es: "Raro."}}];
const at = (period: number | null, value: number, about: Partial<Observation> = {}) => observation({period, value, ...about});
const say = (series: readonly Observation[], locale: "en" | "es" = "en") =>
  paceSentence(series, indicator({}), localAtlas(sampleAtlas({annotations}), readerOf(locale)));

describe("a pace is worded as arithmetic", () => {
  test("with the points a year, both years, and the years that are left", () => {
    expect(say([at(2010, 40), at(2020, 60)])).toBe(
      "Between 2010 and 2020 coverage rose by 2.00 points a year. Continued unchanged, that pace would close the gap in 20 years: arithmetic on two years, not a forecast."
    );
    expect(say([at(2010, 40), at(2020, 60)], "es")).toContain("subió 2,00 puntos por año");
  });
  test("rounds years up, so that a gap is never closed too soon", () => {
    expect(say([at(2010, 40), at(2020, 59)])).toContain("in 22 years");
    expect(say([at(2010, 40), at(2011, 99.5)])).toContain("in 1 year:");
  });
  test("says no more than a century", () => {
    expect(say([at(2010, 10), at(2020, 19)])).toContain("in 90 years");
    expect(say([at(2010, 5), at(2020, 14)])).toContain("in 96 years");
    expect(say([at(2010, 10), at(2020, 11)])).toContain("in more than a hundred years");
  });
  test("falling, standing still, and already there", () => {
    expect(say([at(2010, 60), at(2020, 50)])).toBe("Between 2010 and 2020 coverage fell by 1.00 points a year: the gap is not closing.");
    expect(say([at(2010, 50), at(2020, 50)])).toBe("Between 2010 and 2020 coverage did not change.");
    expect(say([at(2010, 50), at(2020, 100)])).toBe("By 2020 no gap was left; the comparison begins in 2010.");
    expect(say([at(2010, 100), at(2020, 100)])).toBe("By 2020 no gap was left; the comparison begins in 2010.");
  });
  test("a movement too small to write is neither a rise of 0.00 nor a fall", () => {
    expect(say([at(2010, 50), at(2020, 50.04)])).toBe("Between 2010 and 2020 coverage hardly changed: by less than 0.01 points a year.");
    expect(say([at(2010, 50), at(2020, 49.96)], "es")).toBe("Entre 2010 y 2020, la cobertura apenas cambió: menos de 0,01 puntos por año.");
  });
});

describe("no pace is told", () => {
  test("from a single year, or from none", () => {
    expect(say([at(2020, 50)])).toBe("One year alone tells no pace.");
    expect(say([at(null, 50, {edition: "2024-26"})])).toBe("No years are published: no pace is told.");
  });
  test("across a break; what follows it is compared with what comes after", () => {
    expect(say([at(2010, 10), at(2020, 60, {flag: "break"})])).toBe("A break in the series lies between the years: no pace is told.");
    expect(say([at(2010, 10), at(2015, 50, {flag: "break"}), at(2020, 60)])).toContain("Between 2015 and 2020 coverage rose by 2.00");
  });
  test("where either end carries a note", () => {
    expect(say([at(2010, 40), at(2022, 0)])).toMatch(/^A value at one end of the series carries a note.*no pace is told\.$/);
    expect(say([at(2010, 40), at(2022, 0), at(2023, 66)])).toContain("Between 2010 and 2023 coverage rose by 2.00");
    expect(say([at(2010, 40, {area: "BBB"}), at(2022, 64, {area: "BBB"})])).toContain("rose by 2.00");
  });
  test("between what was published on different grounds", () => {
    expect(say([at(2010, 10, {remark: "modelled"}), at(2020, 60)])).toBe("The years were published on different grounds: no pace is told.");
  });
});

test.each(locales)("no pace of the site says 0.00, or compares across a break, in %s", (locale) => {
  const atlas = made();
  const areas = [...atlas.pages, ...atlas.memberGroups];
  const told = areas.map((area) => ({area, trend: countryTrend(area, localAtlas(atlas, readerOf(locale)))}));
  expect(told.filter(({trend}) => /\b0[.,]00\b|undefined|NaN/.test(trend.pace)).map(({area}) => area.id)).toEqual([]);
  const broken = told.flatMap(({area, trend}) => {
    const years = (trend.pace.match(/\b(19|20)\d\d\b/g) ?? []).map(Number);
    const [first, last] = [Math.min(...years), Math.max(...years)];
    const id = atlas.listed.find(({name}) => name[locale] === trend.series[0]?.label)?.id ?? "";
    const breaks = rawSeries(id, area.id).filter(({flag, period}) => flag === "break" && period! > first && period! <= last);
    return years.length > 1 && breaks.length > 0 ? [`${area.id}: ${trend.pace}`] : [];
  });
  expect(broken).toEqual([]);
});
