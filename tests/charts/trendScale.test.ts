import {describe, expect, test} from "vitest";
import {scaleTicks, trendScale} from "../../src/charts/trendScale.ts";
import type {TrendSeries} from "../../src/charts/trendSpots.ts";

const line = (...values: number[]): TrendSeries => ({
  label: "A",
  runs: [values.map((value, i) => ({year: 2015 + i, value, valueText: "", yearText: "", say: "", flag: "normal"}))]
});

describe("the scale of a trend", () => {
  test("is the tens about its values, so that a change is seen", () => {
    expect(trendScale([line(44.2, 61)])).toEqual([40, 70]);
    expect(trendScale([line(12), line(88)])).toEqual([10, 90]);
  });
  test("spans twenty at least, within 0–100", () => {
    expect(trendScale([line(52, 53)])).toEqual([50, 70]);
    expect(trendScale([line(97, 99)])).toEqual([80, 100]);
    expect(trendScale([line(0, 0)])).toEqual([0, 20]);
    expect(trendScale([])).toEqual([0, 100]);
  });
  test("has words at its foot, middle and head", () => {
    expect(scaleTicks([40, 70], String).map(({text}) => text)).toEqual(["40", "55", "70"]);
  });
});
