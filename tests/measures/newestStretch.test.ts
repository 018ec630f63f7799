import {expect, test} from "vitest";
import {newestStretch} from "../../src/measures/newestStretch.ts";
import {observation} from "./sample.ts";

const years = [2019, 2020, 2021, 2022].map((period) => observation({period}));
const told = (rows: typeof years, doubtful?: number) => newestStretch(rows, ({period}) => period === doubtful).map(({period}) => period);

test("is all that is dated, oldest first, where nothing parts it", () => {
  expect(told([...years.toReversed(), observation({period: null, edition: "2024-26"})])).toEqual([2019, 2020, 2021, 2022]);
});
test("begins after the last doubtful value", () => {
  expect(told(years, 2020)).toEqual([2021, 2022]);
  expect(told(years, 2022)).toEqual([]);
});
test("begins at a break and where the remark changes", () => {
  expect(told(years.map((o) => (o.period === 2021 ? {...o, flag: "break" as const} : o)))).toEqual([2021, 2022]);
  expect(told(years.map((o) => (o.period === 2022 ? {...o, remark: "modelled" as const} : o)))).toEqual([2022]);
  expect(told([])).toEqual([]);
});
