import {expect, test} from "vitest";
import {sumToHundred} from "../../src/measures/sumToHundred.ts";
import {observation} from "./sample.ts";

const of = (female: number, male: number) =>
  sumToHundred({female: observation({value: female, sex: "female"}), male: observation({value: male, sex: "male"})});

test("women and men that add up to 100 look like parts of the recipients", () => {
  expect(of(70, 30)).toBe(true);
  expect(of(70.1, 30)).toBe(true);
  expect(of(70, 30.2)).toBe(false);
});
test("less than ten points apart, they may be shares by chance", () => {
  expect(of(51.6, 48.5)).toBe(false);
  expect(of(54.9, 45.1)).toBe(false);
  expect(of(55, 45)).toBe(true);
});
test("half and half, and all and nothing, say no such thing", () => {
  expect(of(50, 50)).toBe(false);
  expect(of(100, 0)).toBe(false);
  expect(sumToHundred({female: observation({})})).toBe(false);
});
