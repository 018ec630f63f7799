import {expect, test} from "vitest";
import {beyondFormal} from "../../src/measures/beyondFormal.ts";
import {observation} from "./sample.ts";

const byArea = (rows: [string, number, number | null][]) =>
  new Map(rows.map(([area, value, period]) => [area, observation({area, value, period})]));
const coverage = byArea([
  ["AAA", 70, 2022],
  ["BBB", 90, 2022],
  ["CCC", 100, 2022],
  ["DDD", 100, 2022],
  ["EEE", 100, 2022],
  ["FFF", 20, 2022]
]);
const informality = byArea([
  ["AAA", 60.1, 2020],
  ["BBB", 80, 2022],
  ["CCC", 90, 2010],
  ["DDD", 90, null],
  ["FFF", 90, 2022]
]);

test("coverage against formal employment where both are dated, farthest first, with both values and years", () => {
  expect(beyondFormal(coverage, {informality})).toMatchObject([
    {area: "CCC", formal: 10, points: 90, yearsApart: 12},
    {area: "BBB", formal: 20, points: 70, yearsApart: 0},
    {area: "AAA", formal: 39.9, points: 30.1, yearsApart: 2, coverage: {value: 70, period: 2022}, informality: {value: 60.1, period: 2020}},
    {area: "FFF", formal: 10, points: 10}
  ]);
});
