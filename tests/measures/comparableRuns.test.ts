import {expect, test} from "vitest";
import {comparableRuns} from "../../src/measures/comparableRuns.ts";
import {observation} from "./sample.ts";

test("begin at a break and where the remark changes, oldest first", () => {
  const series = [
    observation({period: 2020, remark: "mainCities"}),
    observation({period: 2010}),
    observation({period: 2012}),
    observation({period: 2014, flag: "break"}),
    observation({period: 2016, flag: "unreliable"}),
    observation({period: null, edition: "2024-26"})
  ];
  expect(comparableRuns(series).map((run) => run.map(({period}) => period))).toEqual([[2010, 2012], [2014, 2016], [2020]]);
  expect(comparableRuns([])).toEqual([]);
});
