import {expect, test} from "vitest";
import {availability} from "../../src/measures/availability.ts";
import {indicator, observation} from "./sample.ts";

const benefit = indicator({});
const maternity = indicator({id: "maternity", denominator: "mothers"});
const rows = [observation({value: 0}), observation({area: "BBB"}), observation({area: "BBB", sex: "female"})];

test("a zero is published", () => {
  expect(availability(rows, {indicator: benefit, area: "AAA", breakdown: {}})).toBe("published");
});
test("the split, the country and the sense can be missing", () => {
  const women = ["AAA", "BBB", "CCC"].map((area) => availability(rows, {indicator: benefit, area, breakdown: {sex: "female"}}));
  expect(women).toEqual(["notPublishedBySplit", "published", "notPublished"]);
});
test("maternity is for women only", () => {
  const mothers = [observation({indicator: "maternity", sex: "female"})];
  const ask = (sex: "total" | "female" | "male") => availability(mothers, {indicator: maternity, area: "AAA", breakdown: {sex}});
  expect([ask("female"), ask("male"), ask("total")]).toEqual(["published", "notApplicable", "notApplicable"]);
});
test("rows of another indicator do not count", () => {
  expect(availability(rows, {indicator: indicator({id: "children"}), area: "AAA", breakdown: {}})).toBe("notPublished");
});
