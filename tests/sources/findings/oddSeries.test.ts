import {expect, test} from "vitest";
import {allTotals} from "../../../src/model/dimension.ts";
import type {Indicator} from "../../../src/model/indicator.ts";
import type {Observation} from "../../../src/model/observation.ts";
import {sexesAlike} from "../../../src/sources/findings/sexesAlike.ts";
import {sharesOfOne} from "../../../src/sources/findings/sharesOfOne.ts";
import {yearsAhead} from "../../../src/sources/findings/yearsAhead.ts";
import type {Source} from "../../../src/model/source.ts";

type Change = Partial<Observation>;

/** Values of ten years, as they stand in a table. */
const rows = (valueOf: (year: number) => number, change: Change = {}) =>
  Array.from({length: 10}, (_, index) => {
    const period = 2010 + index;
    const base = {...allTotals, indicator: "old-age", area: "ARG", edition: "", flag: "normal", remark: "", source: "ilostat"} as const;
    const item: Observation = {...base, period, value: valueOf(period), ...change};
    return {item, at: {file: "t.csv", row: index + 2, column: "obs_value", text: ""}};
  });
const indicators = [{id: "old-age", unit: "percent"}] as unknown as Indicator[];

test("a series of shares of 1 is found, and one with a single larger value is none", () => {
  expect(
    sharesOfOne(
      rows((year) => (year - 2000) / 100),
      indicators
    )
  ).toMatchObject([
    {what: "shares of one", is: "10", says: "the 10 values of the series are all 1 or less, the largest is 0.19; expected shares of 100"}
  ]);
  expect(
    sharesOfOne(
      rows((year) => (year === 2019 ? 1.1 : 0.5)),
      indicators
    )
  ).toEqual([]);
  expect(
    sharesOfOne(
      rows(() => 0),
      indicators
    )
  ).toEqual([]);
  expect(
    sharesOfOne(
      rows(() => 0.5),
      [{id: "old-age", unit: "percentOfGdp"}] as unknown as Indicator[]
    )
  ).toEqual([]);
});
test("a column of women that is the total is found, and values at the ends of the scale are not", () => {
  const women = {sex: "female"} as const;
  const copied = [...rows((year) => year - 2000), ...rows((year) => year - 2000, women)];
  expect(sexesAlike(copied)).toMatchObject([{what: "sexes alike", of: "old-age", is: "10"}]);
  expect(sexesAlike([...rows((year) => year - 2000), ...rows((year) => year - 2001, women)])).toEqual([]);
  expect(sexesAlike([...rows(() => 100), ...rows(() => 100, women)])).toEqual([]);
});
test("values of years after their table was taken are found", () => {
  const dated = rows(() => 5).map(({at, item}) => ({at, year: item.period}));
  const ahead = (retrieved: string) => yearsAhead(dated, [{id: "ilostat", retrieved} as Source], new Map([["t.csv", "ilostat"]]));
  expect(ahead("2019-01").map(({of}) => of)).toEqual([]);
  expect(ahead("2017-12").map(({of, at}) => [of, at.row])).toEqual([
    ["2018", 10],
    ["2019", 11]
  ]);
});
