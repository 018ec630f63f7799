import {expect, test} from "vitest";
import {segments, type Comparable} from "../../src/charts/segments.ts";

const point = (year: number, more: Partial<Comparable> = {}): Comparable => ({year, flag: "normal", remark: "", ...more});
const years = (points: readonly Comparable[], maxGap: number | null) => segments(points, {maxGap}).map((run) => run.map(({year}) => year));

test("comparable years are one run, in order", () => {
  expect(years([point(2012), point(2010), point(2011)], 1)).toEqual([[2010, 2011, 2012]]);
});

test("a break begins a run, and stays in it", () => {
  expect(years([point(2010), point(2011, {flag: "break"}), point(2012)], null)).toEqual([[2010], [2011, 2012]]);
});

test("low reliability breaks nothing", () => {
  expect(years([point(2010), point(2011, {flag: "unreliable"})], null)).toEqual([[2010, 2011]]);
});

test("another remark begins a run, and so does the way back", () => {
  expect(years([point(2010), point(2011, {remark: "mainCities"}), point(2012)], null)).toEqual([[2010], [2011], [2012]]);
});

test("more than so many years without a value begin a run", () => {
  expect(years([point(2010), point(2013)], 3)).toEqual([[2010, 2013]]);
  expect(years([point(2010), point(2014)], 3)).toEqual([[2010], [2014]]);
  expect(years([point(2010), point(2014)], null)).toEqual([[2010, 2014]]);
});

test("no points, no runs", () => {
  expect(years([], 3)).toEqual([]);
});
