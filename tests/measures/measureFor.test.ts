import {expect, test} from "vitest";
import {measureFor} from "../../src/measures/measureFor.ts";

test("names the head count of a denominator by sex, or none", () => {
  expect(measureFor({denominator: "pensionAge"}, {sex: "female"})).toBe("olderFemale");
  expect(measureFor({denominator: "mothers"}, {sex: "female"})).toBe("births");
  expect(measureFor({denominator: "mothers"}, {sex: "total"})).toBeNull();
  expect(measureFor({denominator: "unemployed"}, {sex: "total"})).toBeNull();
});
