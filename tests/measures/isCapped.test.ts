import {expect, test} from "vitest";
import {isCapped} from "../../src/measures/isCapped.ts";

test("the cap is 100 to the digit, not what comes near it", () => {
  expect([99.9, 100, 0].map((value) => isCapped({value}, {family: "coverage"}))).toEqual([false, true, false]);
  expect(isCapped({value: 100}, {family: "survey"})).toBe(false);
});
