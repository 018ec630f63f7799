import {expect, test} from "vitest";
import {dotPath} from "../../src/charts/dotPath.ts";

test("dots become one path, strip by strip from left to right, to the half px", () => {
  // Two strips, at heights 10 and 60; the upper one is 9, 10 and 998 times 4 px from the left.
  const places = [[9, 10], [20, 60], [10.2, 10.9], ...Array<[number, number]>(998).fill([4, 10])] as [number, number][];
  const steps = `m8 20h0${"m0 0h0".repeat(997)}m10 0h0m2 2h0m20 98h0`;
  expect(dotPath(places.map(([x, y]) => ({x, y, r: 3.5, fill: "red"})))).toBe(
    `<path transform="scale(0.5)" d="${steps}" stroke="red" stroke-width="13" stroke-linecap="round"/>`
  );
});
