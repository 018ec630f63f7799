import {expect, test} from "vitest";
import {branchBars, type BranchRow} from "../../src/charts/branchBars.ts";
import {drawAtBuild} from "../../src/charts/drawAtBuild.ts";
import {sampleRow, sampleTicks, sampleWords, widths} from "./sampleRow.ts";

const words = {
  ...sampleWords,
  reached: "reached",
  left: "left out",
  region: "Latin America and the Caribbean",
  income: "Upper middle income",
  world: "World"
};
const peers = (region: number, income: number, world: number): BranchRow["peers"] => [
  {kind: "region", value: region},
  {kind: "income", value: income},
  {kind: "world", value: world}
];
const draw = (rows: readonly BranchRow[], width: number) =>
  drawAtBuild(branchBars(rows, {width, words, ticks: sampleTicks}), {label: "Branches"});
const absent = (label: string): BranchRow => ({
  ...sampleRow(label, 0),
  value: null,
  valueText: "",
  yearText: "",
  absentText: "no figure published",
  say: `${label}: no figure published`
});

const usual: BranchRow[] = [
  {...sampleRow("Children", 84.6), peers: peers(41.2, 38, 28.2)},
  {...sampleRow("Mothers of newborns", 34.2, 2015), peers: peers(31.5, 33, 36.4)},
  {...sampleRow("Unemployed", 14.3), female: 11.2, male: 17.9, peers: peers(12, 25, 16.7)},
  {...sampleRow("Workers in case of work injury", 65.9), female: 65.9, male: 66, peers: peers(56, 40, 37.4)},
  absent("Persons with severe disabilities"),
  {...sampleRow("Older persons", 90.8), female: 93.3, male: 87.6, peers: peers(75.4, 88, 79.6)}
];
const odd: BranchRow[] = [
  sampleRow("Children", 0),
  {...sampleRow("Mothers of newborns in the Bolivarian Republic of somewhere with a name", 100), female: 100},
  {...sampleRow("Unemployed", 0.4), female: 0, male: 100, peers: peers(0, 100, 50)},
  absent("Workers in case of work injury")
];

test.each(widths)("six branches of a country at %i", async (width) => {
  await expect(draw(usual, width)).toMatchFileSnapshot(`snapshots/branchBars-${width}.svg`);
});

test.each(widths)("zero, hundred, absent and endless names at %i", async (width) => {
  await expect(draw(odd, width)).toMatchFileSnapshot(`snapshots/branchBars-odd-${width}.svg`);
});

test("a zero has a bar and its words, an absence has neither but a hatch", () => {
  const zero = draw([sampleRow("Children", 0)], 344);
  expect(zero).toContain(">0%</text>");
  expect(zero).not.toContain("<pattern");
  const none = draw([absent("Children")], 344);
  expect(none).not.toContain("%</text><text");
  expect(none).toContain("<pattern");
  expect(none).toContain("no figure published</text>");
});

test("the part left out takes the class it is given, or that of its fifth", () => {
  expect(draw([{...sampleRow("Children", 50), gapClass: 5}], 344)).toContain('fill="var(--gap-5)"');
  const plain = draw([sampleRow("Children", 50)], 344);
  expect(plain).toContain('fill="var(--gap-3)"');
  expect(plain).not.toContain("var(--gap-5)");
});

test("signs are named only where they occur", () => {
  const plain = draw([sampleRow("Children", 50)], 344);
  for (const word of ["women", "men", "World"]) expect(plain).not.toContain(`>${word}</text>`);
  expect(draw(usual, 344)).toContain(">World</text>");
});

test("no rows make an empty picture", () => {
  expect(draw([], 344)).not.toContain("<rect");
});
