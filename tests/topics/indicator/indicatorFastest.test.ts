import {describe, expect, test} from "vitest";
import {atlas as held} from "../../../src/atlas/atlas.ts";
import {localAtlas} from "../../../src/atlas/localAtlas.ts";
import {chartNames} from "../../../src/figures/chartNames.ts";
import {chartView, findChart} from "../../../src/figures/chartView.ts";
import {locales} from "../../../src/model/locale.ts";
import {closingsOf} from "../../../src/reading/closingsOf.ts";
import {indicatorTime} from "../../../src/topics/indicator/indicatorTime.ts";
import {headlineSplit, rawListed, rawSeries} from "../../atlas/rawModel.ts";
import {sampleAtlas} from "../../atlas/sampleAtlas.ts";

const atlas = held();
const everyone = atlas.group("world").members;
const as = localAtlas(atlas, {locale: "en"});
const rows = (values: readonly [area: string, period: number, value: number][]) =>
  sampleAtlas({rows: values.map(([area, period, value]) => ({indicator: "old-age", area, period, value}))});

describe("who closed a gap fastest", () => {
  test("is made of rows of the tables: neither before 2015 nor fewer than four years apart, with no break between", () => {
    let pairs = 0;
    for (const {id} of rawListed) {
      for (const {area, from, to, perYear} of closingsOf(everyone, id, as).told) {
        const series = rawSeries(id, area, headlineSplit(id));
        const [first, last] = [from, to].map((end) => series.find(({period}) => period === end.period)!);
        expect([first!.value, last!.value]).toEqual([from.value, to.value]);
        expect(last).toBe(series.at(-1));
        const years = last!.period! - first!.period!;
        expect(first!.period).toBeGreaterThanOrEqual(2015);
        expect(years).toBeGreaterThanOrEqual(4);
        expect(series.some(({period, flag}) => flag === "break" && period! > first!.period! && period! <= last!.period!)).toBe(false);
        expect(Math.abs(perYear)).toBeCloseTo(Math.abs(last!.value - first!.value) / years, 0);
        pairs++;
      }
    }
    expect(pairs).toBeGreaterThan(500);
  });
  test("no value at the cap stands at either end", () => {
    const told = rawListed.filter(({family}) => family === "coverage").flatMap(({id}) => closingsOf(everyone, id, as).told);
    expect(told.length).toBeGreaterThan(100);
    expect(told.filter(({from, to}) => from.value === 100 || to.value === 100)).toEqual([]);
  });
  test("nothing between the two years of a country speaks against them", () => {
    const aside = (id: string) =>
      closingsOf(everyone, id, as)
        .without.get("contradicted")
        ?.map(({area}) => area) ?? [];
    expect(aside("informal-employment")).toEqual(expect.arrayContaining(["TON", "DNK", "NER"]));
    expect(aside("any-benefit")).toEqual(expect.arrayContaining(["JPN", "MNG", "GRC"]));
    for (const {id, family} of rawListed)
      for (const {area, from, to} of closingsOf(everyone, id, as).told) {
        const path = rawSeries(id, area, headlineSplit(id)).filter(({period}) => period! >= from.period! && period! <= to.period!);
        const most = Math.max(from.value, to.value);
        const least = Math.min(from.value, to.value);
        for (const {value} of path.slice(1, -1)) {
          expect(Math.max(value - most, least - value), `${id} ${area}`).toBeLessThan(10);
          if (family === "coverage") expect(value, `${id} ${area}`).toBeLessThan(100);
        }
        const halved = path.slice(1).filter(({value}, i) => path[i]!.value - value >= 1 && value < path[i]!.value / 2);
        expect(halved, `${id} ${area}`).toEqual([]);
      }
  });
  test("says the fastest with both values and years, in each language", () => {
    const few = rows([
      ["AAA", 2016, 50],
      ["AAA", 2020, 56],
      ["BBB", 2015, 40],
      ["BBB", 2020, 50]
    ]);
    const title = (locale: (typeof locales)[number]) =>
      chartView({chart: "fastest", id: "old-age"}, localAtlas(few, {locale})).figure.title;
    expect(title("en")).toBe(
      "The share left out fell fastest in Land BBB: from 60.0% (2015) to 50.0% (2020), 2.0 percentage points a year"
    );
    expect(title("es")).toBe(
      "La proporción que queda fuera bajó más rápido en País BBB: del 60,0 % (2015) al 50,0 % (2020), 2,0 puntos porcentuales al año"
    );
  });
  test("says so where no gap narrowed, and is not there where nothing can be compared", () => {
    const wider = rows([
      ["AAA", 2016, 50],
      ["AAA", 2020, 40]
    ]);
    expect(chartView({chart: "fastest", id: "old-age"}, localAtlas(wider, {locale: "en"})).figure.title).toBe(
      "The share left out fell by at least 1 point, and 0.20 a year, in none of 1 country or area with comparable years"
    );
    const short = localAtlas(
      rows([
        ["AAA", 2016, 50],
        ["AAA", 2019, 60]
      ]),
      {locale: "en"}
    );
    expect(findChart({chart: "fastest", id: "old-age"}, short)).toBeNull();
    expect(indicatorTime(short.indicator("old-age"), short)).toMatchObject({
      aside: null,
      none: expect.stringContaining("1 country or area")
    });
  });
  test("a region with no change beyond rounding has none as its fastest, and counts none as better", () => {
    const level = rows([
      ["AAA", 2016, 50],
      ["AAA", 2020, 50.9],
      ["BBB", 2016, 50],
      ["BBB", 2020, 49.1]
    ]);
    const {figure} = chartView({chart: "slopes", id: "old-age"}, localAtlas(level, {locale: "en"}));
    expect(figure.title).toMatch(/smaller than before, by 1 point or more, in 0 of 2/);
    expect(figure.table.rows.every((row) => row[2]!.text === "0" && row[3]!.text === "0" && row[4]!.text === "None")).toBe(true);
  });
  test("counts everyone once: compared, or left out with a reason", () => {
    for (const locale of locales) {
      for (const {id} of rawListed) {
        const local = localAtlas(atlas, {locale});
        const {none, aside} = indicatorTime(local.indicator(id), local);
        const view = findChart({chart: "fastest", id}, local);
        expect(none === null).toBe(view !== null);
        if (!aside || !view) continue;
        const named = aside.reasons.flatMap(({countries}) => countries);
        expect(named).toHaveLength(view.missing);
        expect(view.figure.table.rows.length + named.length, id).toBe(everyone.length);
      }
    }
  });
  test("is there for all indicators with years", () => {
    const ids = chartNames(atlas).flatMap(({chart, id}) => (chart === "fastest" ? [id] : []));
    expect(rawListed.map(({id}) => id).filter((id) => !ids.includes(id))).toEqual(["pension-contributors", "spending"]);
  });
});
