import {expect, test} from "vitest";
import {drawAtBuild} from "../../src/charts/drawAtBuild.ts";
import {workerSquares, type SquaresRow} from "../../src/charts/workerSquares.ts";
import {widths} from "./sampleRow.ts";

const key = [
  {colour: "agriculture", text: "Agriculture"},
  {colour: "industry", text: "Industry"},
  {colour: "services", text: "Services; one square is 5 million workers"}
] as const;
const row = (label: string, people: readonly number[]): SquaresRow => ({
  label,
  valueText: `${people.reduce((a, b) => a + b, 0)} million`,
  parts: people.map((millions, i) => ({people: millions * 1e6, colour: key[i]?.colour ?? "outline", say: `${label}: ${millions} million`}))
});
const rows = [
  row("Southern Asia", [305, 153, 183]),
  row("Latin America and the Caribbean, all of it", [34, 31, 87]),
  row("Nobody", [0, 0, 1])
];
const draw = (some: readonly SquaresRow[], width: number) => drawAtBuild(workerSquares(some, {width, unit: 5e6, key}), {label: "Workers"});

test.each(widths)("three regions at %i", async (width) => {
  await expect(draw(rows, width)).toMatchFileSnapshot(`snapshots/workerSquares-${width}.svg`);
});

test("one square stands for so many people, rounded", () => {
  const count = (colour: string) =>
    [...draw([rows[0] as SquaresRow], 680).matchAll(new RegExp(`<rect[^>]*fill="var\\(--${colour}\\)"`, "g"))].length;
  expect([count("agriculture"), count("industry"), count("services")]).toEqual([61, 31, 37]);
});

test("squares stay inside a phone", () => {
  const ends = [...draw(rows, 344).matchAll(/<rect x="([\d.]+)" y="[\d.]+" width="([\d.]+)"/g)].map(
    ([, x, width]) => Number(x) + Number(width)
  );
  expect(ends.length).toBeGreaterThan(100);
  expect(Math.max(...ends)).toBeLessThanOrEqual(344);
});
