import {expect, test} from "vitest";
import {drawAtBuild} from "../../src/charts/drawAtBuild.ts";
import {sectorMultiples} from "../../src/charts/sectorMultiples.ts";
import type {MultipleBar, MultiplePanel} from "../../src/charts/layoutPanels.ts";
import {sampleWords, widths} from "./sampleRow.ts";

const names = {agriculture: "Agriculture", industry: "Industry", services: "Services"} as const;
const bar = (colour: keyof typeof names, value: number | null, dots: object = {}): MultipleBar => ({
  label: names[colour],
  colour,
  value,
  valueText: value === null ? "" : `${value}%`,
  say: `${names[colour]}: ${value ?? "too few known"}`,
  ...(value === null ? {absentText: "too few known"} : {}),
  ...dots
});
const panel = (title: string, values: readonly (number | null)[]): MultiplePanel => ({
  title,
  note: "38 of 53 countries · 2009–2023",
  bars: [
    bar("agriculture", values[0] ?? null, {female: 99, male: 95}),
    bar("industry", values[1] ?? null),
    bar("services", values[2] ?? null)
  ]
});
const panels = [
  panel("Sub-Saharan Africa", [97.9, 89.4, 81.9]),
  panel("South-Eastern Asia and the Pacific", [93.4, 64.4, 64.4]),
  panel("Northern, Southern and Western Europe", [null, null, null]),
  panel("Nowhere", [0, 100, 50])
];
const draw = (some: readonly MultiplePanel[], width: number) =>
  drawAtBuild(sectorMultiples(some, {width, words: sampleWords}), {label: "Sectors by region"});

test.each(widths)("four panels at %i", async (width) => {
  await expect(draw(panels, width)).toMatchFileSnapshot(`snapshots/sectorMultiples-${width}.svg`);
});

test("all bars share one scale: half of a full bar is half as long", () => {
  const picture = draw([panels[3] as MultiplePanel], 680);
  const rects = [...picture.matchAll(/<rect[^>]*width="([\d.]+)"[^>]*fill="var\(--(industry|services)\)"/g)].map(([, width, colour]) => [
    colour,
    Number(width)
  ]);
  expect(Object.fromEntries(rects)).toMatchObject({industry: 206.7, services: 103.3});
});

test("what is not known is hatched, says so, and has no bar", () => {
  const picture = draw([panels[2] as MultiplePanel], 344);
  expect(picture.match(/too few known<\/text>|>too few/g)?.length ?? 0).toBeGreaterThan(0);
  expect(picture).not.toMatch(/fill="var\(--(agriculture|industry|services)\)"/);
});

test("the words of what is not known stand on the track where the name of the bar leaves them no room", () => {
  const short = {...bar("services", null), absentText: "no figure"};
  const picture = draw([{...panel("Nowhere", []), bars: [short, {...short, label: "Wholesale and services"}]}], 344);
  const places = [...picture.matchAll(/<text x="([\d.]+)" y="([\d.]+)">no figure</g)].map(([, x, y]) => [Number(x), Number(y)]);
  const [beside, within] = places as [[number, number], [number, number]];
  expect(beside[0]).toBe(163);
  expect(within[0]).toBe(8);
  expect(within[1] - beside[1]).toBe(40 + 16);
});

test("no panels make an empty picture", () => {
  expect(sectorMultiples([], {width: 344, words: sampleWords}).height).toBe(1);
});
