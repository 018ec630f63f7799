import {expect, test} from "vitest";
import {drawAtBuild} from "../../src/charts/drawAtBuild.ts";
import {quintileBars, type QuintileRow} from "../../src/charts/quintileBars.ts";
import {sampleRow, sampleTicks, widths} from "./sampleRow.ts";

const rows: QuintileRow[] = [
  {...sampleRow("Poorest fifth", 71.4), emphasis: true},
  sampleRow("Second fifth", 60),
  sampleRow("Middle fifth", 0),
  {...sampleRow("Fourth fifth", 0), value: null, valueText: "", absentText: "not published"},
  sampleRow("Richest fifth", 100)
];
const draw = (some: readonly QuintileRow[], width: number) =>
  drawAtBuild(quintileBars(some, {width, ticks: sampleTicks}), {label: "Income fifths"});

test.each(widths)("five fifths at %i", async (width) => {
  await expect(draw(rows, width)).toMatchFileSnapshot(`snapshots/quintileBars-${width}.svg`);
});

test("an absent fifth is hatched, a zero is not", () => {
  expect(draw(rows.slice(0, 3), 344)).not.toContain("<pattern");
  expect(draw(rows.slice(3, 4), 344)).toContain("<pattern");
});

test("doubts beside a year are left out of all columns where one has no room for them", () => {
  const doubted = rows.map((row) => ({...row, yearText: `${row.yearText}, metropolitan areas only`, yearAlone: row.yearText}));
  expect(draw(doubted, 344)).not.toContain("metropolitan");
  expect(draw(doubted, 344)).toContain(">2021</text>");
  expect(draw(doubted, 680)).toContain("metropolitan");
});
