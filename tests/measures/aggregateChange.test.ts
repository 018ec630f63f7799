import {describe, expect, test} from "vitest";
import {aggregateChange} from "../../src/measures/aggregateChange.ts";
import {indexPopulations} from "../../src/measures/headCount.ts";
import type {Observation} from "../../src/model/observation.ts";
import {indicator, observation, population} from "./sample.ts";

const evenly = (year: number) => ["AAA", "BBB", "CCC"].map((area) => population(area, year, {total: 100}));
type Options = Parameters<typeof aggregateChange>[1];
const options: Options = {
  indicator: indicator({}),
  members: ["AAA", "BBB"],
  populations: indexPopulations([...evenly(2015), ...evenly(2023)]),
  sex: "total",
  maxAge: 3,
  from: 2015,
  to: 2023
};
const value = (area: string, period: number, points: number, about: Partial<Observation> = {}) =>
  observation({area, period, value: points, ...about});
const split = (rows: Observation[], more: Partial<Options> = {}) => {
  const result = aggregateChange(rows, {...options, ...more});
  if ("refused" in result) throw new Error(result.refused);
  return result;
};

describe("the change of an aggregate", () => {
  test("is what countries did, when the same ones report and people stay put", () => {
    const result = split([value("AAA", 2015, 20), value("BBB", 2015, 30), value("AAA", 2023, 24), value("BBB", 2023, 10)]);
    expect(result).toMatchObject({points: -8, byCountries: -8, byPeople: 0, byReporting: 0});
    expect(result.doings.map(({area, points}) => [area, points])).toEqual([
      ["BBB", -10],
      ["AAA", 2]
    ]);
  });
  test("does not take a country that starts reporting for progress", () => {
    const rows = [value("AAA", 2015, 10), value("BBB", 2015, 10), value("AAA", 2023, 10), value("BBB", 2023, 10), value("CCC", 2023, 100)];
    expect(split(rows, {members: ["AAA", "BBB", "CCC"]})).toMatchObject({
      points: 30,
      byCountries: 0,
      byPeople: 0,
      byReporting: 30,
      appeared: ["CCC"]
    });
  });
  test("nor one that stops reporting for decline", () => {
    const rows = [value("AAA", 2015, 10), value("BBB", 2015, 10), value("CCC", 2015, 100), value("AAA", 2023, 10), value("BBB", 2023, 10)];
    expect(split(rows, {members: ["AAA", "BBB", "CCC"]})).toMatchObject({
      points: -30,
      byCountries: 0,
      byReporting: -30,
      disappeared: ["CCC"]
    });
  });
  test("tells people who move from countries that act", () => {
    const populations = indexPopulations([
      population("AAA", 2015, {total: 100}),
      population("BBB", 2015, {total: 100}),
      population("AAA", 2023, {total: 100}),
      population("BBB", 2023, {total: 300})
    ]);
    const rows = [value("AAA", 2015, 0), value("BBB", 2015, 40), value("AAA", 2023, 0), value("BBB", 2023, 40)];
    expect(split(rows, {populations})).toMatchObject({points: 10, byCountries: 0, byPeople: 10, byReporting: 0});
  });
  test("leaves no rest when everything happens at once", () => {
    const populations = indexPopulations([
      ...evenly(2015),
      population("AAA", 2023, {total: 90}),
      population("BBB", 2023, {total: 170}),
      population("CCC", 2023, {total: 70})
    ]);
    const rows = [value("AAA", 2015, 13), value("BBB", 2015, 47), value("AAA", 2022, 31), value("BBB", 2023, 29), value("CCC", 2023, 88)];
    const {points, byCountries, byPeople, byReporting, from, to} = split(rows, {populations, members: ["AAA", "BBB", "CCC"]});
    expect(points).toBeCloseTo(to.value - from.value, 9);
    expect(byCountries + byPeople + byReporting).toBeCloseTo(points, 9);
    expect([byCountries, byPeople, byReporting].every((part) => Math.abs(part) > 0.1)).toBe(true);
  });
  test("puts a country whose series broke under reporting", () => {
    const rows = [value("AAA", 2015, 10), value("BBB", 2015, 10), value("AAA", 2023, 10), value("BBB", 2023, 10)];
    const broken = [...rows, value("CCC", 2015, 10), value("CCC", 2020, 70, {flag: "break"}), value("CCC", 2023, 70)];
    expect(split(broken, {members: ["AAA", "BBB", "CCC"]})).toMatchObject({
      points: 20,
      byCountries: 0,
      byReporting: 20,
      incomparable: ["CCC"]
    });
  });
  test("says which values stand for both years", () => {
    const rows = [value("AAA", 2015, 10), value("BBB", 2015, 10), value("AAA", 2023, 30)];
    expect(split(rows, {maxAge: 10})).toMatchObject({points: 10, byCountries: 10, carried: ["BBB"]});
  });
  test("is refused without two figures, two years, or half of the people in common", () => {
    expect(aggregateChange([value("AAA", 2015, 10), value("BBB", 2015, 10)], options)).toEqual({refused: "noFigure"});
    expect(aggregateChange([], {...options, from: 2023})).toEqual({refused: "sameYear"});
    expect(aggregateChange([value("AAA", 2015, 1), value("BBB", 2023, 9)], options)).toEqual({refused: "lessThanHalfInCommon"});
  });
});
