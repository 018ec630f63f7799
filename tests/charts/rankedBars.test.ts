import {expect, test} from "vitest";
import {drawAtBuild} from "../../src/charts/drawAtBuild.ts";
import {rankedBars, type RankedRow} from "../../src/charts/rankedBars.ts";
import {sampleRow, sampleTicks, widths} from "./sampleRow.ts";

const rows: RankedRow[] = [
  {...sampleRow("Argentina", 65.9), emphasis: true},
  sampleRow("Uruguay", 99.8),
  sampleRow("Saint Vincent and the Grenadines", 45.2, 2016),
  sampleRow("Micronesia (Federated States of), all islands together", 14.8),
  sampleRow("Chad", 0),
  ...["Brazil", "Chile", "Cuba", "Peru", "Fiji", "Oman", "Mali"].map((name, i) => sampleRow(name, 100 - 7 * i))
];
const draw = (some: readonly RankedRow[], width: number) => drawAtBuild(rankedBars(some, {width, ticks: sampleTicks}), {label: "Ranking"});

test.each(widths)("twelve areas at %i", async (width) => {
  await expect(draw(rows, width)).toMatchFileSnapshot(`snapshots/rankedBars-${width}.svg`);
});

test("one area", async () => {
  await expect(draw(rows.slice(0, 1), 344)).toMatchFileSnapshot("snapshots/rankedBars-one.svg");
});

test("the longest bar stands first", () => {
  const names = [...draw(rows.slice(0, 3), 680).matchAll(/data-mark=""/g)];
  expect(names).toHaveLength(3);
  const said = [...draw(rows.slice(0, 3), 680).matchAll(/aria-label="([A-Z][^:"]*):/g)].map((match) => match[1]);
  expect(said).toEqual(["Uruguay", "Argentina", "Saint Vincent and the Grenadines"]);
});

test("an end of null lets the largest bar fill the width", () => {
  const bars = (end: number | null) => {
    const options = rankedBars([sampleRow("Chad", 10)], {width: 344, end});
    return (options.x as {domain: number[]}).domain;
  };
  expect(bars(null)).toEqual([0, 10]);
  expect(bars(100)).toEqual([0, 100]);
});
