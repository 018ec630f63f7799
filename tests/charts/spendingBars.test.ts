import {expect, test} from "vitest";
import {drawAtBuild} from "../../src/charts/drawAtBuild.ts";
import {spendingBars, type SpendingRow} from "../../src/charts/spendingBars.ts";
import {sampleRow, widths} from "./sampleRow.ts";

const spent = (label: string, value: number) => ({...sampleRow(label, value), yearText: "report 2020-22"});
const rows: SpendingRow[] = [
  {...spent("All, without health", 10.1), emphasis: true},
  spent("Children", 1.6),
  spent("People of working age", 0),
  spent("Old age", 7.4),
  {...spent("Health", 0), value: null, valueText: "", yearText: "", absentText: "not published"}
];
const draw = (some: readonly SpendingRow[], width: number) => drawAtBuild(spendingBars(some, {width}), {label: "Spending"});

test.each(widths)("spending by moment of life at %i", async (width) => {
  await expect(draw(rows, width)).toMatchFileSnapshot(`snapshots/spendingBars-${width}.svg`);
});

test("the axis ends at the largest value, or further where asked", () => {
  const end = (options: ReturnType<typeof spendingBars>) => (options.x as {domain: number[]}).domain[1];
  expect(end(spendingBars(rows, {width: 344}))).toBe(10.1);
  expect(end(spendingBars(rows, {width: 344, end: 30}))).toBe(30);
  expect(end(spendingBars(rows, {width: 344, end: 5}))).toBe(10.1);
});
