import {expect, test} from "vitest";
import {ranking} from "../../src/measures/rank.ts";
import {observation} from "./sample.ts";

const values = Object.entries({AAA: 70, BBB: 90, CCC: 70, DDD: 0}).map(([area, value]) => observation({area, value}));
const positions = (direction: "higher" | "lower" | "context") =>
  Object.fromEntries([...ranking(values, {direction})].map(([area, {position}]) => [area, position]));

test("best first, and two second places are followed by a fourth", () => {
  expect(positions("higher")).toEqual({BBB: 1, AAA: 2, CCC: 2, DDD: 4});
});
test("lowest first where lower is better, highest first where neither is", () => {
  expect(positions("lower")).toEqual({DDD: 1, AAA: 2, CCC: 2, BBB: 4});
  expect(positions("context")).toEqual({BBB: 1, AAA: 2, CCC: 2, DDD: 4});
});
test("tells how many share the place and how many are ranked", () => {
  expect(ranking(values, {direction: "higher"}).get("AAA")).toEqual({position: 2, of: 4, ties: 1});
  expect(ranking(values, {direction: "higher"}).get("BBB")).toEqual({position: 1, of: 4, ties: 0});
});
test("of nothing has no places", () => expect(ranking([], {direction: "higher"}).size).toBe(0));
