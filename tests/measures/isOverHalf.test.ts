import {expect, test} from "vitest";
import {isOverHalf} from "../../src/measures/isOverHalf.ts";
import {isUnderHalf} from "../../src/measures/isUnderHalf.ts";
import {mapClass} from "../../src/measures/mapClass.ts";

test("what is printed as 50.0% is neither more nor less than half", () => {
  expect([49.94, 49.96, 50, 50.04, 50.06].map(isOverHalf)).toEqual([false, false, false, false, true]);
  expect([49.94, 49.96, 50, 50.04, 50.06].map(isUnderHalf)).toEqual([true, false, false, false, false]);
});
test("a class is that of the value as printed", () => {
  const about = {breaks: [10, 25, 50, 75], direction: "higher", unit: "percent"} as const;
  expect(mapClass({value: 50.04}, about)).toBe(mapClass({value: 50}, about));
  expect(mapClass({value: 50.06}, about)).toBe(2);
});
