import {describe, expect, test} from "vitest";
import {zeroOnAll} from "../../src/measures/zeroOnAll.ts";
import {observation} from "./sample.ts";

const at = (indicator: string, period: number, value: number) => observation({indicator, period, value});
const found = (rows: readonly ReturnType<typeof observation>[]) =>
  zeroOnAll(rows, {least: 2}).map(({zeros, before}) => [zeros.map(({indicator, period}) => `${indicator} ${period}`), before.value]);

describe("a year of zeros", () => {
  const zeros = [at("a", 2023, 0), at("b", 2023, 0)];
  test("is odd after one that was not", () => {
    expect(found([...zeros, at("a", 2019, 7), at("a", 2020, 16), at("b", 2020, 3)])).toEqual([[["a 2023", "b 2023"], 16]]);
  });
  test("is not odd where nothing went before, or nothing but zeros", () => {
    expect(found(zeros)).toEqual([]);
    expect(found([...zeros, at("a", 2020, 0), at("a", 2024, 5)])).toEqual([]);
  });
  test("has no value above zero, and enough of them", () => {
    expect(found([...zeros, at("c", 2023, 1), at("a", 2020, 16)])).toEqual([]);
    expect(found([at("a", 2023, 0), at("a", 2020, 16)])).toEqual([]);
  });
});
