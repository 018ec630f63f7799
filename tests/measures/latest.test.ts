import {describe, expect, test} from "vitest";
import {isOld, latest, latestAsOf, latestByArea, latestBySeries, newestPeriod} from "../../src/measures/latest.ts";
import {seriesKeyOf} from "../../src/model/observation.ts";
import {observation} from "./sample.ts";

const in2015 = observation({period: 2015, value: 10});
const in2021 = observation({period: 2021, value: 0});
const women = observation({period: 2019, sex: "female", value: 7});
const elsewhere = observation({area: "BBB", period: 2012, value: 3});

describe("latest", () => {
  test("is the newest by year, whatever the order and even when it is zero", () => {
    expect(latest([in2021, in2015])).toBe(in2021);
    expect(latest([in2015, in2021])).toBe(in2021);
  });
  test("of nothing is nothing", () => expect(latest([])).toBeNull());
  test("is the newest edition among undated values, and a dated value before any undated one", () => {
    const older = observation({period: null, edition: "2020-22"});
    const newer = observation({period: null, edition: "2024-26"});
    expect(latest([newer, older])).toBe(newer);
    expect(latest([newer, in2015])).toBe(in2015);
  });
  test("by series keeps women, men and total apart", () => {
    const newest = latestBySeries([in2015, women, in2021, elsewhere]);
    expect(newest.size).toBe(3);
    expect(newest.get(seriesKeyOf(in2015))).toBe(in2021);
    expect(newest.get(seriesKeyOf(women))).toBe(women);
  });
  test("by area takes one breakdown; what is not named is the total", () => {
    expect([...latestByArea([in2015, women, in2021, elsewhere], {breakdown: {}})]).toEqual([
      ["AAA", in2021],
      ["BBB", elsewhere]
    ]);
    expect([...latestByArea([in2015, women, elsewhere], {breakdown: {sex: "female"}}).values()]).toEqual([women]);
  });
});

describe("latest as of a year", () => {
  const rows = [in2015, in2021, elsewhere, observation({area: "CCC", period: null, edition: "2020-22"})];
  const areas = (asOf: number, maxAge: number | null) =>
    [...latestAsOf(rows, {asOf, maxAge, breakdown: {}}).values()].map(({area, period}) => [area, period]);
  test("knows nothing of later years", () => {
    expect(areas(2020, 8)).toEqual([
      ["AAA", 2015],
      ["BBB", 2012]
    ]);
    expect(areas(2021, 8)).toEqual([["AAA", 2021]]);
  });
  test("takes undated values only where age does not matter", () => {
    expect(areas(2021, null)).toEqual([
      ["AAA", 2021],
      ["BBB", 2012],
      ["CCC", null]
    ]);
  });
});

describe("age", () => {
  test("newest period", () => {
    expect(newestPeriod([in2015, in2021, women])).toBe(2021);
    expect(newestPeriod([observation({period: null})])).toBeNull();
  });
  test("old is more than five years, not five", () => {
    expect(isOld(observation({period: 2015}), {usual: 2020, olderThan: 5})).toBe(false);
    expect(isOld(observation({period: 2014}), {usual: 2020, olderThan: 5})).toBe(true);
  });
  test("undated is never old", () => {
    const undated = observation({period: null, edition: "1999"});
    expect(isOld(undated, {usual: 2020, olderThan: 5})).toBe(false);
  });
});
