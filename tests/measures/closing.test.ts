import {describe, expect, test} from "vitest";
import {closing, neededPerYear} from "../../src/measures/closing.ts";
import {observation} from "./sample.ts";

const at = (period: number | null, value: number, about = {}) => observation({period, value, ...about});
const rules = {isDoubtful: () => false, since: 2015, leastYears: 4} as const;
const coverage = {...rules, indicator: {direction: "higher", unit: "percent", family: "coverage"}} as const;
const informality = {...rules, indicator: {direction: "lower", unit: "percent", family: "informality"}} as const;

describe("closing", () => {
  test("is the points between the oldest value since a year and the newest, for each year between", () => {
    expect(closing([at(2023, 56), at(2010, 0), at(2015, 40), at(2019, 50)], coverage)).toMatchObject({
      ...{points: 16, years: 8, perYear: 2},
      from: {period: 2015},
      to: {period: 2023}
    });
  });
  test("is negative where the gap is wider, and positive downwards where lower is better", () => {
    expect(closing([at(2015, 50), at(2020, 45)], coverage)).toMatchObject({points: -5, perYear: -1});
    expect(closing([at(2015, 50), at(2020, 45)], informality)).toMatchObject({points: 5, perYear: 1});
  });
  test("subtracts what is printed", () => {
    expect(closing([at(2015, 10.04), at(2019, 12.06)], coverage)).toMatchObject({points: 2.1});
  });
  test("says why there is none", () => {
    const why = (...series: Parameters<typeof closing>[0][number][]) => closing(series, coverage);
    expect(why()).toEqual({refused: "undated"});
    expect(why(at(null, 40, {edition: "2024-26"}))).toEqual({refused: "undated"});
    expect(why(at(2010, 40), at(2014, 50))).toEqual({refused: "before"});
    expect(why(at(2010, 40), at(2020, 50))).toEqual({refused: "one"});
    expect(why(at(2015, 40), at(2018, 50))).toEqual({refused: "short"});
    expect(why(at(2015, 40), at(2020, 50, {flag: "break"}))).toEqual({refused: "break"});
    expect(why(at(2015, 40), at(2020, 50, {remark: "mainCities"}))).toEqual({refused: "break"});
    expect(why(at(2015, 40), at(2020, 100))).toEqual({refused: "capped"});
    expect(why(at(2015, 100), at(2020, 60))).toEqual({refused: "capped"});
  });
  test("says nothing of two years where what lies between speaks against them, and begins after a leap", () => {
    expect(closing([at(2015, 72), at(2019, 100), at(2021, 93)], coverage)).toEqual({refused: "contradicted"});
    expect(closing([at(2018, 81), at(2023, 59)], {...informality, beside: [at(2021, 97)]})).toEqual({refused: "contradicted"});
    expect(closing([at(2015, 45), at(2016, 37), at(2024, 36)], informality)).toMatchObject({from: {period: 2016}, points: 1});
  });
  test("begins after what cannot be compared", () => {
    expect(closing([at(2015, 0), at(2016, 40, {flag: "break"}), at(2020, 56)], coverage)).toMatchObject({from: {period: 2016}, perYear: 4});
    expect(closing([at(2015, 100), at(2016, 80), at(2020, 88)], coverage)).toMatchObject({from: {period: 2016}});
    const isDoubtful = ({period}: {period: number | null}) => period === 2015;
    expect(closing([at(2015, 0), at(2016, 40), at(2020, 56)], {...coverage, isDoubtful})).toMatchObject({from: {period: 2016}});
    expect(closing([at(2015, 0), at(2018, 40), at(2020, 60)], {...coverage, isDoubtful})).toEqual({refused: "doubtful"});
    expect(closing([at(2010, 0), at(2015, 40)], {...coverage, since: 2010, isDoubtful})).toEqual({refused: "doubtful"});
  });
});

describe("what would be needed", () => {
  const by = {...coverage, by: 2030};
  test("is what is left, for each year from that of the value", () => {
    expect(neededPerYear(at(2020, 60), by)).toBe(4);
    expect(neededPerYear(at(2023, 52.4), by)).toBe(6.8);
    expect(neededPerYear(at(2020, 100), by)).toBe(0);
    expect(neededPerYear(at(2020, 60), {...informality, by: 2030})).toBe(6);
  });
  test("is not said without years, from the year itself, or of what has no gap", () => {
    expect(neededPerYear(at(null, 60), by)).toBeNull();
    expect(neededPerYear(at(2030, 60), by)).toBeNull();
    expect(neededPerYear(at(2020, 5), {by: 2030, indicator: {direction: "context", unit: "percent", family: "context"}})).toBeNull();
  });
});
