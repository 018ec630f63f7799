import {expect, test} from "vitest";
import {indexPopulations} from "../../src/measures/headCount.ts";
import {timesApart} from "../../src/measures/timesApart.ts";
import {population} from "./sample.ts";

const populations = indexPopulations([
  ...[2020, 2024, 2025].map((year) => population("AAA", year, {total: year === 2025 ? 1000 : 500})),
  ...[2024, 2020].map((year) => population("BBB", year, {total: year === 2024 ? 100 : 10})),
  population("CCC", 1999, {total: 5}),
  population("DDD", 2024, {births: 5})
]);

test("is of the newest year that both have, whichever is the larger, in whatever order the years come", () => {
  expect(timesApart("AAA", "BBB", populations)).toBe(5);
  expect(timesApart("BBB", "AAA", populations)).toBe(5);
});
test("is unknown where no year has both", () => {
  for (const other of ["CCC", "DDD", "XXX"]) expect(timesApart("AAA", other, populations)).toBeNull();
});
