import {expect, test} from "vitest";
import {latestWhole} from "../../src/measures/latestWhole.ts";
import {observation} from "./sample.ts";

const fifth = (period: number, quintile: "total" | "q1" | "q5", value: number) => observation({period, quintile, value});
const ends = {dimension: "quintile", codes: ["q1", "q5"]} as const;

test("the parts are of the newest year that has them all, whatever year the total is of", () => {
  const rows = [fifth(2018, "q1", 79), fifth(2018, "q5", 45), fifth(2018, "total", 60), fifth(2022, "q5", 48), fifth(2022, "q1", 73)];
  expect(latestWhole(rows, ends)?.map(({value}) => value)).toEqual([73, 48]);
});

test("a year with some of the parts only is passed over", () => {
  const rows = [fifth(2018, "q1", 79), fifth(2018, "q5", 45), fifth(2022, "q1", 73)];
  expect(latestWhole(rows, ends)?.map(({period}) => period)).toEqual([2018, 2018]);
  expect(latestWhole(rows.slice(1), ends)).toBeNull();
});
