import {expect, test} from "vitest";
import {median} from "../../src/measures/median.ts";

test("the number in the middle, in whatever order they come, or halfway between the two", () => {
  expect(median([30, 10, 20])).toBe(20);
  expect(median([20, 10])).toBe(15);
  expect(median([7])).toBe(7);
  expect(median([0.1, 0.2])).toBe(0.15);
  expect(() => median([])).toThrow("no numbers");
});
