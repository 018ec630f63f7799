import {expect, test} from "vitest";
import {sumToHundred} from "../../src/measures/sumToHundred.ts";
import {observation} from "./sample.ts";

const of = (female: number, male: number, total?: number) =>
  sumToHundred(
    {
      female: observation({value: female, sex: "female"}),
      male: observation({value: male, sex: "male"}),
      ...(total === undefined ? {} : {total: observation({value: total})})
    },
    {held: 49, within: 15}
  );

test("women and men that add up to 100 look like parts of the recipients", () => {
  expect(of(70, 30)).toBe(true);
  expect(of(70.1, 30)).toBe(true);
  expect(of(70, 30.2)).toBe(false);
});
test("a total that the weights reconcile with them says they are shares", () => {
  expect(of(51.6, 48.5, 50)).toBe(false);
  expect(of(70, 30, 50)).toBe(false);
  expect(of(70, 30, 33)).toBe(true);
  expect(of(70, 30, 12)).toBe(true);
});
test("less than ten points apart, they may be shares by chance", () => {
  expect(of(51.6, 48.5)).toBe(false);
  expect(of(54.9, 45.1)).toBe(false);
  expect(of(55, 45)).toBe(true);
});
test("half and half, and all and nothing, say no such thing", () => {
  expect(of(50, 50)).toBe(false);
  expect(of(100, 0)).toBe(false);
  expect(sumToHundred({female: observation({})}, {held: 49, within: 15})).toBe(false);
});
