import {expect, test} from "vitest";
import {distribution} from "../../src/measures/distribution.ts";
import {observation} from "./sample.ts";

const values = Object.entries({AAA: 40, BBB: 0, CCC: 10, DDD: 20, EEE: 30, FFF: 7}).map(([area, value]) => observation({area, value}));
const states = new Set(["AAA", "BBB", "CCC", "DDD", "EEE"]);

test("ends of all members with a value, and the middle of those that are countries", () => {
  const groups = [{id: "g", members: ["AAA", "BBB", "CCC", "DDD", "EEE", "FFF", "ZZZ"]}];
  expect(distribution(values, {groups, states})).toEqual([{group: "g", n: 6, of: 7, min: 0, median: 20, medianOf: 5, max: 40}]);
});
test("one country has ends and no middle; a group without data has no row", () => {
  const groups = [
    {id: "empty", members: ["ZZZ"]},
    {id: "one", members: ["AAA"]}
  ];
  expect(distribution(values, {groups, states})).toMatchObject([{group: "one", n: 1, min: 40, median: null, medianOf: 0, max: 40}]);
});
