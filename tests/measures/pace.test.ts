import {describe, expect, test} from "vitest";
import {pace} from "../../src/measures/pace.ts";
import {observation} from "./sample.ts";

const at = (period: number | null, value: number, about = {}) => observation({period, value, ...about});
const rules = {isDoubtful: () => false, asOf: 2026, leastYears: 4, leastGap: 5} as const;
const coverage = {...rules, indicator: {direction: "higher", unit: "percent"}} as const;
const informality = {...rules, indicator: {direction: "lower", unit: "percent"}} as const;

describe("pace", () => {
  test("is points per year, and the year in which no gap would be left, counted from the last value", () => {
    expect(pace([at(2010, 40), at(2014, 89), at(2020, 60)], coverage)).toMatchObject({
      pointsPerYear: 2,
      closes: 2040,
      from: {period: 2010},
      to: {period: 2020}
    });
  });
  test("rounds the year up, so that a gap is never closed too soon", () => {
    expect(pace([at(2010, 40), at(2020, 59)], coverage)).toMatchObject({closes: 2042});
  });
  test("closes downwards where lower is better", () => {
    expect(pace([at(2010, 60), at(2020, 50)], informality)).toMatchObject({pointsPerYear: -1, closes: 2070});
  });
  test("says when the gap does not close", () => {
    expect(pace([at(2010, 60), at(2020, 60)], coverage)).toMatchObject({pointsPerYear: 0, closes: null});
    expect(pace([at(2010, 60), at(2020, 50)], coverage)).toMatchObject({pointsPerYear: -1, closes: null});
  });
  test("is not told from fewer than four years", () => {
    expect(pace([at(2017, 40), at(2020, 46)], coverage)).toBeNull();
    expect(pace([at(2016, 40), at(2020, 48)], coverage)).toMatchObject({pointsPerYear: 2});
  });
  test("is not told where fewer than five points are left", () => {
    expect(pace([at(2010, 60), at(2020, 95.1)], {...coverage, asOf: 2020})).toBeNull();
    expect(pace([at(2010, 60), at(2020, 95)], {...coverage, asOf: 2020})).toMatchObject({closes: 2022});
    expect(pace([at(2010, 60), at(2020, 100)], coverage)).toBeNull();
  });
  test("never names a year that has come", () => {
    expect(pace([at(2015, 40), at(2020, 70)], coverage)).toBeNull();
    expect(pace([at(2015, 40), at(2020, 70)], {...coverage, asOf: 2024})).toMatchObject({closes: 2025});
  });
  test("begins after the last doubtful value, and is not told of one", () => {
    const series = [at(2008, 10), at(2010, 80), at(2012, 40), at(2020, 56)];
    expect(pace(series, {...coverage, isDoubtful: ({period}) => period === 2010})).toMatchObject({from: {period: 2012}, pointsPerYear: 2});
    expect(pace(series, {...coverage, isDoubtful: ({period}) => period === 2020})).toBeNull();
  });
  test("never looks back across a break", () => {
    expect(pace([at(2010, 0), at(2015, 50, {flag: "break"}), at(2020, 60)], coverage)).toMatchObject({from: {period: 2015}});
    expect(pace([at(2010, 0), at(2020, 60, {flag: "break"})], coverage)).toBeNull();
  });
  test("is not told from a single year, without years, across remarks and without a gap", () => {
    expect(pace([at(2020, 60)], coverage)).toBeNull();
    expect(pace([], coverage)).toBeNull();
    expect(pace([at(null, 60, {edition: "2024-26"})], coverage)).toBeNull();
    expect(pace([at(2010, 60), at(2020, 70, {remark: "mainCities"})], coverage)).toBeNull();
    expect(pace([at(2010, 5), at(2020, 6)], {...rules, indicator: {direction: "context", unit: "percent"}})).toBeNull();
  });
});
