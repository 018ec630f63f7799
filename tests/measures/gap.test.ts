import {expect, test} from "vitest";
import {gap} from "../../src/measures/gap.ts";

test("what is missing to 100 where higher is better", () => {
  expect(gap(65.9, {direction: "higher", unit: "percent"})).toBe(34.1);
  expect(gap(0, {direction: "higher", unit: "percent"})).toBe(100);
  expect(gap(100, {direction: "higher", unit: "index"})).toBe(0);
});
test("the value itself where lower is better", () => {
  expect(gap(51.6, {direction: "lower", unit: "percent"})).toBe(51.6);
  expect(gap(0, {direction: "lower", unit: "percent"})).toBe(0);
});
test("none for context and for shares of GDP", () => {
  expect(gap(12, {direction: "context", unit: "percent"})).toBeNull();
  expect(gap(12, {direction: "higher", unit: "percentOfGdp"})).toBeNull();
});
