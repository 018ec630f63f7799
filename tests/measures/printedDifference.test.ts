import {expect, test} from "vitest";
import {genderGap} from "../../src/measures/genderGap.ts";
import {printedDifference} from "../../src/measures/printedDifference.ts";
import {observation} from "./sample.ts";

test("a difference is that of the values as printed, so that readers who subtract find it", () => {
  expect(printedDifference(88.06, 80.15)).toBe(7.9);
  expect(printedDifference(10.94, 3.66)).toBe(7.2);
});
test("so is that of women and men", () => {
  const row = (sex: "female" | "male", value: number) => observation({sex, period: 2020, value});
  expect(genderGap([row("female", 88.06), row("male", 80.15)])?.points).toBe(7.9);
});
