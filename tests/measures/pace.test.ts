import {describe, expect, test} from "vitest";
import {pace} from "../../src/measures/pace.ts";
import {observation} from "./sample.ts";

const at = (period: number | null, value: number, about = {}) => observation({period, value, ...about});
const coverage = {indicator: {direction: "higher", unit: "percent"}} as const;
const informality = {indicator: {direction: "lower", unit: "percent"}} as const;

describe("pace", () => {
  test("is points per year, and the years to 100 at that pace", () => {
    expect(pace([at(2010, 40), at(2014, 99), at(2020, 60)], coverage)).toMatchObject({
      pointsPerYear: 2,
      yearsToGo: 20,
      from: {period: 2010},
      to: {period: 2020}
    });
  });
  test("closes downwards where lower is better", () => {
    expect(pace([at(2010, 60), at(2020, 50)], informality)).toMatchObject({pointsPerYear: -1, yearsToGo: 50});
  });
  test("says when the gap does not close, and when there is none", () => {
    expect(pace([at(2010, 60), at(2020, 60)], coverage)).toMatchObject({pointsPerYear: 0, yearsToGo: "notClosing"});
    expect(pace([at(2010, 60), at(2020, 50)], coverage)).toMatchObject({pointsPerYear: -1, yearsToGo: "notClosing"});
    expect(pace([at(2010, 60), at(2020, 100)], coverage)).toMatchObject({yearsToGo: "alreadyThere"});
    expect(pace([at(2010, 60), at(2020, 0)], informality)).toMatchObject({yearsToGo: "alreadyThere"});
  });
  test("never looks back across a break", () => {
    expect(pace([at(2010, 0), at(2015, 50, {flag: "break"}), at(2020, 60)], coverage)).toMatchObject({from: {period: 2015}});
    expect(pace([at(2010, 0), at(2020, 60, {flag: "break"})], coverage)).toEqual({refused: "break"});
  });
  test("is refused from a single year, without years, across remarks and without a gap", () => {
    expect(pace([at(2020, 60)], coverage)).toEqual({refused: "oneYear"});
    expect(pace([], coverage)).toEqual({refused: "oneYear"});
    expect(pace([at(null, 60, {edition: "2024-26"})], coverage)).toEqual({refused: "undated"});
    expect(pace([at(2010, 60), at(2020, 70, {remark: "mainCities"})], coverage)).toEqual({refused: "differentRemark"});
    expect(pace([at(2010, 5), at(2020, 6)], {...coverage, indicator: {direction: "context", unit: "percent"}})).toEqual({refused: "noGap"});
  });
});
