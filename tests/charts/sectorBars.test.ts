import {expect, test} from "vitest";
import {drawAtBuild} from "../../src/charts/drawAtBuild.ts";
import {sectorBars, type SectorRow} from "../../src/charts/sectorBars.ts";
import {sampleRow, sampleTicks, sampleWords, widths} from "./sampleRow.ts";

const rows: SectorRow[] = [
  {...sampleRow("Agriculture", 94.1), colour: "agriculture", female: 97.2, male: 92.8},
  {...sampleRow("Industry", 61.3), colour: "industry", female: 61.3, male: 61.3},
  {...sampleRow("Services", 48.8, 2014), colour: "services", female: 50.6, male: 47},
  {...sampleRow("Members of cooperatives", 0), value: null, valueText: "", yearText: "", absentText: "not published by this split"}
];
const draw = (some: readonly SectorRow[], width: number) =>
  drawAtBuild(sectorBars(some, {width, words: sampleWords, ticks: sampleTicks}), {label: "Sectors"});

test.each(widths)("three sectors and an absent status at %i", async (width) => {
  await expect(draw(rows, width)).toMatchFileSnapshot(`snapshots/sectorBars-${width}.svg`);
});

test("a sector wears its colour, a status the quiet one", () => {
  expect(draw([{...sampleRow("Industry", 40), colour: "industry"}], 344)).toContain('fill="var(--industry)"');
  expect(draw([sampleRow("Employees", 40)], 344)).toContain('fill="var(--outline)"');
});

test("women and men with one value are both seen", () => {
  const same = draw([{...sampleRow("Industry", 61), female: 61, male: 61}], 344);
  const dot = /<g fill="var\(--female\)"[^>]*><circle[^>]*cy="([\d.]+)"|circle cx="[\d.]+" cy="([\d.]+)"/.exec(same);
  const diamond = /translate\([\d.]+,([\d.]+)\)" d="M0,-/g;
  const heights = [...same.matchAll(diamond)].map((match) => Number(match[1]));
  expect(dot).not.toBeNull();
  expect(new Set(heights).size).toBeGreaterThan(1);
});
