import {describe, expect, test} from "vitest";
import {roundedToRate} from "../../src/measures/roundedToRate.ts";

describe("people left out", () => {
  test.each([
    [3_838_982_787, 8_065_000_000, 3_840_000_000],
    [511_344_444, 1_440_000_000, 511_000_000],
    [5_200_000, 1_440_000_000, 5_000_000],
    [10_384_620, 21_000_000, 10_400_000],
    [15_446_722, 45_300_000, 15_400_000],
    [10_549, 11_000, 10_500],
    [49, 98, 49]
  ])("%d of %d are %d: no finer than the rate, and three digits at most", (people, headCount, rounded) => {
    expect(roundedToRate(people, headCount)).toEqual({people: rounded, under: false});
  });
  test("nobody is nobody, and some are never nobody", () => {
    expect(roundedToRate(0, 8_000_000)).toEqual({people: 0, under: false});
    expect(roundedToRate(12, 38_000)).toEqual({people: 100, under: true});
  });
});
