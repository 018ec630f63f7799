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
test("values that are printed alike share a place; what is nearly 0 or 100 is not", () => {
  const of = (some: Record<string, number>) =>
    [
      ...ranking(
        Object.entries(some).map(([area, value]) => observation({area, value})),
        {direction: "higher"}
      ).values()
    ].map((rank) => rank.position);
  expect(of({AAA: 0.84, BBB: 0.8, CCC: 0.76, DDD: 0.74})).toEqual([1, 1, 1, 4]);
  expect(of({AAA: 100, BBB: 99.97, CCC: 99.9, DDD: 0.1, EEE: 0.04, FFF: 0})).toEqual([1, 2, 3, 4, 5, 6]);
  expect(of({AAA: 0.36, BBB: 0.35, CCC: 0.34})).toEqual([1, 1, 3]);
});
test("of nothing has no places", () => expect(ranking([], {direction: "higher"}).size).toBe(0));
