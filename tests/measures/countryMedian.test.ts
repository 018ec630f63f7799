import {expect, test} from "vitest";
import {countryMedian} from "../../src/measures/countryMedian.ts";

const values = (numbers: readonly number[]) => numbers.map((value, i) => ({area: "ABCDEFG"[i] ?? "", value}));
const states = new Set(["A", "B", "C", "D", "E"]);

test("a median is of states alone, from five on", () => {
  const found = countryMedian(values([10, 20, 30, 40, 90, 0, 0]), {states});
  expect(found?.value).toBe(30);
  expect(found?.of.map(({area}) => area)).toEqual(["A", "B", "C", "D", "E"]);
  expect(countryMedian(values([10, 20, 30, 40]), {states})).toBeNull();
  expect(countryMedian(values([10, 20, 30, 40, 90, 0]).slice(1), {states})).toBeNull();
});
