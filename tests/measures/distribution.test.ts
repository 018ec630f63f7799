import {expect, test} from "vitest";
import {distribution} from "../../src/measures/distribution.ts";
import {observation} from "./sample.ts";

const values = Object.entries({AAA: 40, BBB: 0, CCC: 10, DDD: 20, EEE: 30, FFF: 7}).map(([area, value]) => observation({area, value}));

test("ends and middle for the countries of a group, each counted once", () => {
  const groups = [{id: "g", members: ["AAA", "BBB", "CCC", "DDD", "EEE", "ZZZ"]}];
  expect(distribution(values, {groups})).toEqual([{group: "g", n: 5, of: 6, min: 0, median: 20, max: 40}]);
});
test("one country is its whole distribution; a group without data has no row", () => {
  const groups = [
    {id: "empty", members: ["ZZZ"]},
    {id: "one", members: ["FFF"]}
  ];
  expect(distribution(values, {groups})).toMatchObject([{group: "one", n: 1, min: 7, median: 7, max: 7}]);
});
