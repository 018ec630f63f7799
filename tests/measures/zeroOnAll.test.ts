import {describe, expect, test} from "vitest";
import {zeroOnAll} from "../../src/measures/zeroOnAll.ts";
import {observation} from "./sample.ts";

const at = (indicator: string, period: number, value: number) => observation({indicator, period, value});
const found = (rows: readonly ReturnType<typeof observation>[]) =>
  zeroOnAll(rows, {whole: "whole"}).map(({zeros, before}) => [zeros.map(({indicator, period}) => `${indicator} ${period}`), before.value]);

describe("a year of zeros", () => {
  const zeros = [at("whole", 2023, 0), at("b", 2023, 0)];
  test("is odd after one that was not", () => {
    expect(found([...zeros, at("whole", 2019, 7), at("whole", 2020, 16), at("b", 2020, 3)])).toEqual([[["whole 2023", "b 2023"], 16]]);
  });
  test("is not odd where nothing went before, or nothing but zeros", () => {
    expect(found(zeros)).toEqual([]);
    expect(found([...zeros, at("whole", 2020, 0), at("whole", 2024, 5)])).toEqual([]);
  });
  test("has no value above zero, and two at least", () => {
    expect(found([...zeros, at("c", 2023, 1), at("whole", 2020, 16)])).toEqual([]);
    expect(found([at("whole", 2023, 0), at("whole", 2020, 16)])).toEqual([]);
  });
  test("is odd without the whole where two branches fall to it, not where one does", () => {
    const branches = [at("b", 2023, 0), at("c", 2023, 0)];
    expect(found([...branches, at("b", 2020, 3), at("c", 2019, 4), at("d", 2020, 50)])).toEqual([[["b 2023", "c 2023"], 3]]);
    expect(found([...branches, at("b", 2020, 3), at("d", 2020, 50)])).toEqual([]);
    expect(found([...branches, at("whole", 2020, 16), at("d", 2020, 50)])).toEqual([]);
  });
  test("has no odd zero where there was one before", () => {
    expect(found([...zeros, at("whole", 2020, 16), at("b", 2015, 3), at("b", 2020, 0)])).toEqual([[["whole 2023"], 16]]);
  });
});
