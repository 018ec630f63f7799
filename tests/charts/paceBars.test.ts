import {expect, test} from "vitest";
import {drawAtBuild} from "../../src/charts/drawAtBuild.ts";
import {paceBars, type PaceRow} from "../../src/charts/paceBars.ts";
import {widths} from "./sampleRow.ts";

const row = (label: string, had: number, needed: number, emphasis = false): PaceRow => ({
  ...{label, had, needed, emphasis},
  valueText: String(needed),
  yearText: `needed, had ${had}`,
  say: `${label}: ${needed} needed, had ${had}`
});
const rows = [
  row("World", 1.2, 6.8, true),
  row("Lower-middle-income countries and areas", 0.25, 12.9),
  row("Faster than needed", 4, 2),
  row("Wider than before", -0.5, 3),
  row("Still", 0, 5)
];
const draw = (some: readonly PaceRow[], width: number) =>
  drawAtBuild(paceBars(some, {width, words: {had: "had", needed: "would be needed"}}), {label: "Pace"});

test.each(widths)("five areas at %i", async (width) => {
  await expect(draw(rows, width)).toMatchFileSnapshot(`snapshots/paceBars-${width}.svg`);
});

test("one area", async () => {
  await expect(draw(rows.slice(0, 1), 344)).toMatchFileSnapshot("snapshots/paceBars-one.svg");
});

test("both paces stand on one scale, which ends with the longer of all", () => {
  const options = paceBars(rows.slice(2), {width: 344, words: {had: "had", needed: "needed"}});
  expect((options.x as {domain: number[]}).domain).toEqual([0, 5]);
});
