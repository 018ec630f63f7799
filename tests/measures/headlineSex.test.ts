import {expect, test} from "vitest";
import {headlineSex} from "../../src/measures/headlineSex.ts";

test("women for maternity, everyone elsewhere", () => {
  expect(headlineSex({denominator: "mothers"})).toBe("female");
  expect(headlineSex({denominator: "children"})).toBe("total");
});
