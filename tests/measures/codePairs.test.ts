import {expect, test} from "vitest";
import {codePairs, type Parts} from "../../src/measures/codePairs.ts";
import {allTotals} from "../../src/model/dimension.ts";
import type {Observation} from "../../src/model/observation.ts";

const parts: Parts = [{residence: "rural"}, {residence: "urban"}];
const of = (residence: Observation["residence"], period: number, value: number, more: Partial<Observation> = {}): Observation => ({
  ...allTotals,
  ...{indicator: "survey-by-residence", area: "PER", period, edition: "", value, flag: "normal", remark: "", source: "worldbank"},
  residence,
  ...more
});

test("pairs are of one period, the oldest first, with the first minus the second", () => {
  const rows = [of("rural", 2021, 30), of("urban", 2021, 20.1), of("urban", 2016, 5), of("rural", 2016, 4)];
  expect(codePairs(rows, parts).map(({area, one, other, points}) => [area, one.period, one.value, other.value, points])).toEqual([
    ["PER", 2016, 4, 5, -1],
    ["PER", 2021, 30, 20.1, 9.9]
  ]);
});

test("a part without the other of its period makes no pair, and a total is never taken for one", () => {
  expect(codePairs([of("rural", 2021, 30), of("urban", 2020, 20), of("total", 2021, 25)], parts)).toEqual([]);
  expect(codePairs([of("rural", 2021, 30), of("urban", 2021, 20, {sex: "female"})], parts)).toEqual([]);
});

test("zero is a value", () => {
  expect(codePairs([of("rural", 2021, 0), of("urban", 2021, 0)], parts).map(({points}) => points)).toEqual([0]);
});
