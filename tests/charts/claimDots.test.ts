import {expect, test} from "vitest";
import {claimDots, type ClaimDot} from "../../src/charts/claimDots.ts";
import {drawAtBuild} from "../../src/charts/drawAtBuild.ts";
import {sampleRow, sampleTicks, widths} from "./sampleRow.ts";

const claim = (definition: ClaimDot["definition"], value: number, year: number): ClaimDot => ({
  ...sampleRow(definition, value, year),
  definition,
  year
});
const measured = Array.from({length: 15}, (_, i) => ({...sampleRow("measured", 61 - i, 2009 + i), year: 2009 + i}));
const claims = [
  claim("comprehensive", 80, 2003),
  claim("anyProtection", 50, 2003),
  claim("comprehensive", 73, 2014),
  claim("comprehensive", 71, 2017),
  claim("anyBenefit", 55, 2017),
  claim("anyBenefit", 53.1, 2021),
  claim("anyBenefit", 47.6, 2024)
];
const words = {comprehensive: "no full protection", anyProtection: "none at all", anyBenefit: "no benefit", measured: "measured"};
const draw = (some: readonly ClaimDot[], line: typeof measured, width: number) =>
  drawAtBuild(claimDots(some, line, {width, ticks: sampleTicks, words}), {label: "Claims"});
const count = (picture: string, pattern: RegExp) => [...picture.matchAll(pattern)].length;

test.each(widths)("claims beside what is measured at %i", async (width) => {
  await expect(draw(claims, measured, width)).toMatchFileSnapshot(`snapshots/claimDots-${width}.svg`);
});

test.each(widths)("at the ends of the scale, at %i", async (width) => {
  const odd = [claim("comprehensive", 100, 2003), claim("anyBenefit", 0, 2024)];
  await expect(draw(odd, measured.slice(0, 2), width)).toMatchFileSnapshot(`snapshots/claimDots-odd-${width}.svg`);
});

test("every claim and every measured year speaks, and every claim has its value and year written", () => {
  const picture = draw(claims, measured, 344);
  for (const {say, value, year} of claims) {
    expect(picture).toContain(say);
    expect(picture).toContain(`${value}% · ${year}`);
  }
  for (const {say} of measured) expect(picture).toContain(say);
});

test("one line joins the measured years; without them there is none, for claims are never joined", () => {
  const lines = (picture: string) => count(picture, /stroke="var\(--gap-4\)"/g);
  expect(lines(draw(claims, measured, 344))).toBe(1);
  expect(lines(draw(claims, [], 344))).toBe(0);
});

test("the key names the definitions that are there, and no other", () => {
  const picture = draw([claim("anyBenefit", 50, 2017)], measured, 344);
  expect(picture).toContain(">no benefit</text>");
  expect(picture).toContain(">measured</text>");
  expect(picture).not.toContain("no full protection");
});
