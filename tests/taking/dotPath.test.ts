import {expect, test} from "vitest";
import {dotsAsPath} from "../../src/taking/dotPath.ts";

const dot = (x: number, y: number, fill = "red") => `<circle cx="${x}" cy="${y}" r="3.5" fill="${fill}"/>`;

test("few dots stay dots", () => {
  const svg = `<g>${dot(1, 2).repeat(499)}</g>`;
  expect(dotsAsPath(svg)).toBe(svg);
});

test("very many become one path, strip by strip from left to right, to the half px", () => {
  // Two strips, at heights 10 and 60; the upper one is 9, 10 and 998 times 4 px from the left.
  const dots = [dot(9, 10), dot(20, 60), dot(10.2, 10.9), ...Array<string>(998).fill(dot(4, 10))];
  const path = dotsAsPath(`<g>${dots.join("")}</g>`);
  const steps = `m8 20h0${"m0 0h0".repeat(997)}m10 0h0m2 2h0m20 98h0`;
  expect(path).toBe(`<g><path transform="scale(0.5)" d="${steps}" stroke="red" stroke-width="13" stroke-linecap="round"/></g>`);
});

test("a dot of another look ends a run", () => {
  const svg = dot(1, 1).repeat(300) + dot(1, 1, "blue").repeat(300);
  expect(dotsAsPath(svg)).toBe(svg);
});
