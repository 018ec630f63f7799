import {expect, test} from "vitest";
import {roundFloatError} from "../../src/measures/roundFloatError.ts";

test("takes off the dust of binary fractions and nothing else", () => {
  expect(100 - 65.9).not.toBe(34.1);
  expect(roundFloatError(100 - 65.9)).toBe(34.1);
  expect(roundFloatError(0.1 + 0.2)).toBe(0.3);
  expect(roundFloatError(12.34567)).toBe(12.34567);
  expect(roundFloatError(-0)).toBe(0);
});
