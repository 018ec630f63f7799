import {expect, test} from "vitest";
import {partsAbove} from "../../src/measures/partsAbove.ts";

test("parts that add up to more than their total, beyond rounding", () => {
  expect(partsAbove(1, [0.4, 0.9], {rounding: 0.2})).toBe(1.3);
  expect(partsAbove(1, [0.4, 0.8], {rounding: 0.2})).toBeNull();
  expect(partsAbove(1, [0.4], {rounding: 0.2})).toBeNull();
  expect(partsAbove(1, [], {rounding: 0.2})).toBeNull();
});
