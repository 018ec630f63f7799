import {expect, test} from "vitest";
import {undust} from "../../src/measures/undust.ts";

test("takes off the dust of binary fractions and nothing else", () => {
  expect(100 - 65.9).not.toBe(34.1);
  expect(undust(100 - 65.9)).toBe(34.1);
  expect(undust(0.1 + 0.2)).toBe(0.3);
  expect(undust(12.34567)).toBe(12.34567);
  expect(undust(-0)).toBe(0);
});
