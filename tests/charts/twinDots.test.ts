import {expect, test} from "vitest";
import {drawAtBuild} from "../../src/charts/drawAtBuild.ts";
import {twinDots, type TwinRow} from "../../src/charts/twinDots.ts";
import {sampleRow, sampleTicks, widths} from "./sampleRow.ts";

const row = (label: string, one: number, other: number, year = 2021): TwinRow => ({
  ...sampleRow(label, one, year),
  ...{valueText: "", one, other, oneText: `${one}%`, otherText: `${other}%`, warm: one < other}
});
const rows = [
  row("Peru", 97.9, 88),
  row("A group of countries with a long name", 45, 66.9),
  row("Nobody", 0, 0),
  row("Everybody", 100, 99.5, 2009)
];
const words = {one: "rural", other: "urban"};
const draw = (some: readonly TwinRow[], width: number) =>
  drawAtBuild(twinDots(some, {width, words, ticks: sampleTicks}), {label: "Two parts"});

test.each(widths)("four areas at %i", async (width) => {
  await expect(draw(rows, width)).toMatchFileSnapshot(`snapshots/twinDots-${width}.svg`);
});

test("the line is warm where its row says so, and quiet elsewhere", () => {
  expect(draw([row("A", 5, 20)], 680)).toContain('stroke="var(--gap-3)"');
  expect(draw([row("A", 20, 5)], 680)).not.toContain("var(--gap-3)");
});

test("no rows make an empty picture", () => expect(twinDots([], {width: 344, words}).height).toBe(1));
