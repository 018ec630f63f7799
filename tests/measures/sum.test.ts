import {expect, test} from "vitest";
import {sum} from "../../src/measures/sum.ts";

test("adds up, and is 0 for nothing", () => {
  expect(sum([1, 2, 3.5])).toBe(6.5);
  expect(sum(new Map([["a", 2]]).values())).toBe(2);
  expect(sum([])).toBe(0);
});
