import {expect, test} from "vitest";
import {longestBreak} from "../../src/measures/longestBreak.ts";

const found = (values: (number | null)[]) =>
  longestBreak(
    values.map((value, place) => ({value, place})),
    (value) => value < 20
  )?.map(({place}) => place) ?? null;

test("is the longest row of stages below the limit, the first of several", () => {
  expect(found([10, 80, 0, 19.9, 20, 5])).toEqual([2, 3]);
  expect(found([10, 80, 0, 80, 80, 5])).toEqual([0]);
});
test("ends where nothing is known", () => {
  expect(found([10, null, 0, null, 5, 90])).toEqual([0]);
});
test("is nothing on a whole or an unknown path", () => {
  expect(found([100, 20, 30, 40, 50, 60])).toBeNull();
  expect(found([null, null, null, null, null, null])).toBeNull();
});
