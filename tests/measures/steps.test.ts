import {describe, expect, test} from "vitest";
import {steps} from "../../src/measures/steps.ts";
import {observation} from "./sample.ts";

type StepLimits = Parameters<typeof steps>[1];

const branch: StepLimits = {perYear: 15, most: 20, leastFall: 5};
const any: StepLimits = {perYear: 10, most: Infinity, leastFall: 5};
const series = (...values: readonly (readonly [number, number])[]) => values.map(([period, value]) => observation({period, value}));
const found = (rows: readonly ReturnType<typeof observation>[], limits: StepLimits) =>
  steps(rows, limits).map(({from, to}) => [from.period, to.period]);

describe("a step", () => {
  test("is so many points between neighbouring values, up or down, whatever their order and the years between", () => {
    expect(found(series([2020, 40], [2022, 60], [2023, 74.9]).toReversed(), branch)).toEqual([[2020, 2022]]);
    expect(found(series([2015, 40], [2022, 60]), branch)).toEqual([[2015, 2022]]);
    expect(found(series([2020, 60], [2022, 40]), branch)).toEqual([[2020, 2022]]);
    expect(found(series([2020, 40], [2022, 59.9]), branch)).toEqual([]);
  });
  test("is fewer points from one year to the next", () => {
    expect(found(series([2021, 40], [2022, 55]), branch)).toEqual([[2021, 2022]]);
    expect(found(series([2021, 40], [2022, 54.9]), branch)).toEqual([]);
    expect(found(series([2020, 40], [2022, 55]), branch)).toEqual([]);
  });
  test("is so many points a year where the pace alone counts", () => {
    expect(found(series([2019, 27.8], [2021, 54.3]), any)).toEqual([[2019, 2021]]);
    expect(found(series([2019, 24.4], [2022, 48.8]), any)).toEqual([]);
  });
  test("is a fall to under half, but not of a little", () => {
    expect(found(series([2021, 12], [2022, 5.9]), branch)).toEqual([[2021, 2022]]);
    expect(found(series([2021, 12], [2022, 6]), branch)).toEqual([]);
    expect(found(series([2021, 9], [2022, 0]), any)).toEqual([[2021, 2022]]);
    expect(found(series([2021, 4.9], [2022, 1]), branch)).toEqual([]);
  });
  test("is a fall to 0 from more than a point, and no other so small a fall", () => {
    expect(found(series([2021, 1.1], [2022, 0]), branch)).toEqual([[2021, 2022]]);
    expect(found(series([2019, 1.1], [2022, 0]), any)).toEqual([[2019, 2022]]);
    expect(found(series([2021, 1], [2022, 0]), branch)).toEqual([]);
    expect(found(series([2021, 4], [2022, 0.1]), branch)).toEqual([]);
    expect(found(series([2021, 0], [2022, 1.1], [2023, 1.1]), branch)).toEqual([]);
  });
  test("is looked for within a series, not across a break or a change of remark", () => {
    expect(found([observation({period: 2020, value: 0}), observation({period: 2021, value: 90, sex: "female"})], branch)).toEqual([]);
    expect(found([observation({period: 2020, value: 0}), observation({period: 2021, value: 90, flag: "break"})], branch)).toEqual([]);
    expect(found([observation({period: 2020, value: 0}), observation({period: 2021, value: 90, remark: "modelled"})], branch)).toEqual([]);
  });
  test("of a series that comes back, only the values between are steps", () => {
    expect(found(series([2019, 40], [2020, 90], [2021, 40]), branch)).toEqual([[2019, 2020]]);
    const away = series([2018, 58], [2020, 87], [2021, 85], [2022, 43], [2023, 64]);
    expect(found(away, branch)).toEqual([
      [2018, 2020],
      [2018, 2021],
      [2022, 2023]
    ]);
  });
  test("to a new level that holds is one step; the next is judged from there", () => {
    expect(found(series([2017, 45], [2019, 67], [2021, 69], [2022, 100]), branch)).toEqual([
      [2017, 2019],
      [2021, 2022]
    ]);
  });
  test("neither begins nor ends at a value that is doubtful already", () => {
    const said = (rows: ReturnType<typeof series>, doubtful: number) =>
      steps(rows, branch, ({period}) => period === doubtful).map(({from, to}) => [from.period, to.period]);
    expect(said(series([2019, 40], [2020, 0], [2021, 40]), 2020)).toEqual([]);
    expect(said(series([2019, 40], [2020, 0], [2021, 70]), 2020)).toEqual([[2019, 2021]]);
    expect(said(series([2019, 40], [2020, 70]), 2019)).toEqual([]);
  });
  describe("makes doubtful", () => {
    const doubtful = (limits: StepLimits, ...values: readonly (readonly [number, number])[]) =>
      steps(series(...values), limits).map((step) => step.doubtful.map(({period}) => period));
    test("both ends where neither has another neighbour within the limits", () => {
      expect(doubtful(any, [2019, 27.8], [2023, 100])).toEqual([[2019, 2023]]);
      expect(doubtful(branch, [2019, 100], [2020, 0])).toEqual([[2019, 2020]]);
      expect(doubtful(branch, [2018, 10], [2019, 40], [2020, 80])).toEqual([
        [2018, 2019],
        [2019, 2020]
      ]);
    });
    test("the later alone where a value before or after bears one out", () => {
      expect(doubtful(any, [2018, 27], [2019, 27.8], [2023, 100])).toEqual([[2023]]);
      expect(doubtful(any, [2019, 27.8], [2023, 100], [2024, 99])).toEqual([[2023]]);
    });
    test("the values between alone where the series comes back", () => {
      expect(doubtful(branch, [2019, 40], [2020, 90], [2021, 40])).toEqual([[2020]]);
    });
    test("both ends where what would bear one out stands across a break", () => {
      const broken = [
        observation({period: 2018, value: 27}),
        observation({period: 2019, value: 27.8, flag: "break"}),
        observation({period: 2023, value: 100})
      ];
      expect(steps(broken, any).map((step) => step.doubtful.length)).toEqual([2]);
    });
  });
});
