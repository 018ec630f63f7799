import {expect, test} from "vitest";
import {spread} from "../../src/charts/spread.ts";

test("places far enough apart stay", () => {
  expect(spread([10, 50], {step: 10, low: 0, high: 100})).toEqual([10, 50]);
});

test("two that meet part evenly, in their order", () => {
  expect(spread([50, 50], {step: 10, low: 0, high: 100})).toEqual([45, 55]);
  expect(spread([52, 50], {step: 10, low: 0, high: 100})).toEqual([56, 46]);
});

test("each may have a height of its own", () => {
  expect(spread([50, 50], {step: [10, 30], low: 0, high: 100})).toEqual([40, 60]);
  expect(spread([0, 0, 0], {step: [10, 30, 10], low: 0, high: 100})).toEqual([0, 20, 40]);
});

test("none leaves the room that there is", () => {
  expect(spread([0, 0, 0], {step: 10, low: 0, high: 100})).toEqual([0, 10, 20]);
  expect(spread([100, 100], {step: 10, low: 0, high: 100})).toEqual([90, 100]);
});

test("where there is too little room, they run over its end rather than over each other", () => {
  expect(spread([5, 5, 5], {step: 10, low: 0, high: 10})).toEqual([0, 10, 20]);
});
