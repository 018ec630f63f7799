import {expect, test} from "vitest";
import {distribution, quantile} from "../../src/measures/distribution.ts";
import {observation} from "./sample.ts";

const values = Object.entries({AAA: 40, BBB: 0, CCC: 10, DDD: 20, EEE: 30, FFF: 7}).map(([area, value]) => observation({area, value}));

test("five numbers for the countries of a group, each counted once", () => {
  const groups = [{id: "g", members: ["AAA", "BBB", "CCC", "DDD", "EEE", "ZZZ"]}];
  expect(distribution(values, {groups})).toEqual([{group: "g", n: 5, of: 6, min: 0, q1: 10, median: 20, q3: 30, max: 40, weighted: false}]);
});
test("one country is its whole distribution; a group without data has no row", () => {
  const groups = [
    {id: "empty", members: ["ZZZ"]},
    {id: "one", members: ["FFF"]}
  ];
  expect(distribution(values, {groups})).toMatchObject([{group: "one", n: 1, min: 7, median: 7, max: 7}]);
});
test("quantiles stand between neighbours", () => {
  expect(quantile([10, 20], {p: 0.5})).toBe(15);
  expect(quantile([1, 2, 3, 5], {p: 0.25})).toBe(1.75);
  expect(quantile([1, 2, 3, 5], {p: 0.75})).toBe(3.5);
  expect(() => quantile([], {p: 0.5})).toThrow("no numbers");
});
