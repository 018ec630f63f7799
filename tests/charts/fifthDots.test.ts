import {expect, test} from "vitest";
import {drawAtBuild} from "../../src/charts/drawAtBuild.ts";
import {fifthDots, type FifthRow} from "../../src/charts/fifthDots.ts";
import {sampleRow, sampleTicks, widths} from "./sampleRow.ts";

const row = (label: string, poorest: number, richest: number, year = 2021): FifthRow => ({
  ...sampleRow(label, poorest, year),
  valueText: "",
  poorest,
  richest,
  poorestText: `${poorest}%`,
  richestText: `${richest}%`
});
const rows = [row("Tunisia", 5.1, 22.4), row("Argentina, main cities", 88, 45.5), row("Nobody", 0, 0), row("Everybody", 100, 98, 2009)];
const words = {poorest: "poorest fifth", richest: "richest fifth"};
const draw = (some: readonly FifthRow[], width: number) =>
  drawAtBuild(fifthDots(some, {width, words, ticks: sampleTicks}), {label: "Fifths"});

test.each(widths)("four countries at %i", async (width) => {
  await expect(draw(rows, width)).toMatchFileSnapshot(`snapshots/fifthDots-${width}.svg`);
});

test("the line is warm where the richest are ahead, and quiet elsewhere", () => {
  expect(draw([row("A", 5, 20)], 680)).toContain('stroke="var(--gap-3)"');
  expect(draw([row("A", 20, 5)], 680)).not.toContain("var(--gap-3)");
  expect(draw([row("A", 20, 20)], 680)).not.toContain("var(--gap-3)");
});

test("no rows make an empty picture", () => expect(fifthDots([], {width: 344, words}).height).toBe(1));
