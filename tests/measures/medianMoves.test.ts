import {expect, test} from "vitest";
import {medianMoves} from "../../src/measures/medianMoves.ts";

const of = (...values: readonly (readonly [number, boolean])[]) => medianMoves(values.map(([value, isCutOff]) => ({value, isCutOff})));

test("a difference that is cut off beyond the median leaves it as it is", () => {
  expect(of([-9, true], [-2, false], [1, false])).toBeNull();
  expect(of([-9, false], [-2, false], [1, false])).toBeNull();
  expect(of()).toBeNull();
});
test("one that could lie on the other side moves it", () => {
  expect(of([-9, false], [-2, false], [-1, true])).toBe("lower");
  expect(of([-3, false], [2, true], [5, false])).toBe("higher");
  expect(of([-3, true], [2, true])).toBe("either");
});
