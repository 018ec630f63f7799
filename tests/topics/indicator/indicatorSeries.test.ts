import {expect, test} from "vitest";
import {atlas as held} from "../../../src/atlas/atlas.ts";
import {localAtlas} from "../../../src/atlas/localAtlas.ts";
import {chartNames} from "../../../src/figures/chartNames.ts";
import {chartView, findChart} from "../../../src/figures/chartView.ts";
import {locales} from "../../../src/model/locale.ts";
import {indicatorSeries} from "../../../src/topics/indicator/indicatorSeries.ts";
import {seriesKinds} from "../../../src/topics/indicator/seriesLine.ts";
import {headlineSplit, rawListed, rawSeries} from "../../atlas/rawModel.ts";
import {sampleAtlas} from "../../atlas/sampleAtlas.ts";

const atlas = held();
const en = localAtlas(atlas, {locale: "en"});
const idsOf = (chart: string) => chartNames(atlas).flatMap((name) => (name.chart === chart ? [name.id] : []));

test("published averages are drawn wherever two groups have years", () => {
  expect(idsOf("series")).toEqual(
    rawListed
      .map(({id}) => id)
      .filter(
        (id) => ["world", "low-income", "high-income"].filter((group) => rawSeries(id, group, headlineSplit(id)).length > 1).length > 1
      )
  );
  expect(idsOf("series").length).toBeGreaterThan(7);
  expect(idsOf("series-without")).toEqual(["any-benefit"]);
});

test("every value of the table is that of the row of its group and year", () => {
  let cells = 0;
  for (const id of idsOf("series")) {
    const {table} = chartView({chart: "series", id}, en).figure;
    const groups = table.columns.slice(1).map(({text}) => atlas.groups.find(({name}) => name.en === text)!.id);
    const falls = en.indicator(id).direction === "higher";
    for (const [year, ...row] of table.rows) {
      row.forEach(({text, absent}, i) => {
        const raw = rawSeries(id, groups[i]!, headlineSplit(id)).find(({period}) => String(period) === year!.text);
        if (absent) return expect(raw).toBeUndefined();
        cells++;
        const printed = Math.round(Number((raw!.value * 10).toPrecision(12))) / 10;
        expect(text).toBe(`${(falls ? 100 - printed : printed).toFixed(1)}%`);
      });
    }
  }
  expect(cells).toBeGreaterThan(400);
});

test("the lines of one figure share their first and last year, which its title names", () => {
  for (const locale of locales) {
    const as = localAtlas(atlas, {locale});
    for (const {id} of rawListed) {
      for (const kind of seriesKinds) {
        const found = indicatorSeries(kind, as.indicator(id), as);
        if (!found) continue;
        const spans = found.series.map(({runs}) => `${runs.flat()[0]!.year}–${runs.flat().at(-1)!.year}`);
        expect(new Set(spans).size, `${id} ${kind}`).toBe(1);
        if (kind !== "without") expect(found.figure.title).toContain(spans[0]);
      }
    }
  }
});

test("what goes without India and China is dashed beside what it is a part of, in one colour", () => {
  const {series} = indicatorSeries("without", en.indicator("any-benefit"), en)!;
  expect(series.map(({dash}) => dash !== undefined)).toEqual([false, true, false, true, false, true]);
  for (const i of [0, 2, 4]) expect(series[i]!.colour).toBe(series[i + 1]!.colour);
  const last = (id: string) => (100 - rawSeries("any-benefit", id).at(-1)!.value).toFixed(1);
  const {title} = chartView({chart: "series-without", id: "any-benefit"}, en).figure;
  expect(title).toContain(`${last("world-excluding-india-and-china")}% in the world without`);
  expect(title).toContain(`${last("world")}% with them`);
});

test("one group alone is no comparison", () => {
  const lone = sampleAtlas({rows: [2015, 2020].map((period) => ({area: "world", period}))});
  expect(findChart({chart: "series", id: "any-benefit"}, localAtlas(lone, {locale: "en"}))).toBeNull();
});
