import {describe, expect, test} from "vitest";
import {copies} from "../../src/measures/copies.ts";
import {observation} from "./sample.ts";

const of = (
  area: string,
  rows: readonly (readonly [indicator: string, sex: "total" | "female" | "male", value: number])[],
  period = 2022
) => rows.map(([indicator, sex, value]) => observation({area, indicator, sex, value, period}));
const alike = [
  ["b", "male", 77],
  ["b", "total", 95.6],
  ["c", "total", 87.7]
] as const;
const found = (values: ReturnType<typeof of>, others: ReturnType<typeof of>) =>
  copies(values, others).map(({about, of: original}) => `${about.indicator} ${about.sex} ${original.area}`);

describe("copies of another area", () => {
  test("are three or more identical values of a year, and those at an end of the same indicators", () => {
    const whole = [...alike, ["b", "female", 100], ["d", "total", 100]] as const;
    expect(found(of("AAA", whole), of("BBB", whole))).toEqual(["b male BBB", "b total BBB", "c total BBB", "b female BBB"]);
  });
  test("are not two, nor three of different years, nor of 0 and 100", () => {
    expect(found(of("AAA", alike.slice(1)), of("BBB", alike))).toEqual([]);
    expect(found(of("AAA", alike), of("BBB", alike, 2020))).toEqual([]);
    const ends = [...alike.slice(1), ["d", "total", 0], ["e", "total", 100]] as const;
    expect(found(of("AAA", ends), of("BBB", ends))).toEqual([]);
  });
  test("leave out what is not identical in the same year", () => {
    expect(found(of("AAA", [...alike, ["e", "total", 12]]), of("BBB", [...alike, ["e", "total", 13]]))).toHaveLength(3);
  });
});
