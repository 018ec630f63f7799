import {expect, test} from "vitest";
import {carriedFacts} from "../../../src/sources/drift/carriedFacts.ts";

/** Twelve areas with a value of a year each. */
const ofYear = (when: string, valueOf: (index: number) => number) =>
  Array.from({length: 12}, (_, index) => {
    const area = `A${index}`;
    return {key: `${area}/${when}`, area, when, parts: {}, marks: [], value: valueOf(index)};
  });
const was = ofYear("2020", (index) => 30 + index);
const told = (valueOf: (index: number) => number, before = was) =>
  carriedFacts(before, [...was, ...ofYear("2021", valueOf)]).flatMap(({places}) => places);

test("a year whose values are those of the year before is told", () =>
  expect(told((index) => 30 + index)).toEqual(["12 of 12 new values of 2021 are those of the year before"]));
test("one that repeats some, that stood there before, or that stays at an end of the scale, is not", () => {
  expect(told((index) => 30 + index + (index < 3 ? 1 : 0))).toEqual([]);
  expect(told((index) => 30 + index, [...was, ...ofYear("2021", (index) => 30 + index)])).toEqual([]);
  const full = ofYear("2020", () => 100);
  expect(carriedFacts(full, [...full, ...ofYear("2021", () => 100)])).toEqual([]);
});
