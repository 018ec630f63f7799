import {expect, test} from "vitest";
import {drawAtBuild} from "../../src/charts/drawAtBuild.ts";
import {trendLines} from "../../src/charts/trendLines.ts";
import type {TrendPoint, TrendSeries} from "../../src/charts/trendSpots.ts";
import {sampleRow, sampleTicks, widths} from "./sampleRow.ts";

const point = (year: number, value: number, more: Partial<TrendPoint> = {}): TrendPoint => ({
  ...sampleRow("Argentina", value, year),
  year,
  flag: "normal",
  ...more
});
const few: TrendSeries[] = [
  {
    label: "Any benefit",
    runs: [
      [point(2009, 60), point(2015, 67), point(2016, 63.2, {flag: "unreliable"})],
      [point(2019, 69, {flag: "break"}), point(2021, 65.9)]
    ]
  }
];
const many = (label: string, from: number, colour: TrendSeries["colour"]): TrendSeries => ({
  label,
  colour: colour ?? "ink",
  runs: [Array.from({length: 12}, (_, i) => point(2011 + i, Math.round((from - i * 0.3 + (i % 3)) * 10) / 10))]
});
const two = [many("women", 52, "female"), many("men", 50, "male")];
const draw = (series: readonly TrendSeries[], width: number) =>
  drawAtBuild(trendLines(series, {width, breakText: "new method", ticks: sampleTicks}), {label: "Trend"});
const count = (picture: string, what: RegExp) => [...picture.matchAll(what)].length;

test.each(widths)("one series with a break at %i", async (width) => {
  await expect(draw(few, width)).toMatchFileSnapshot(`snapshots/trendLines-${width}.svg`);
});

test.each(widths)("women and men close together at %i", async (width) => {
  await expect(draw(two, width)).toMatchFileSnapshot(`snapshots/trendLines-two-${width}.svg`);
});

const names = [
  "Argentina",
  "Saint Vincent and the Grenadines",
  "Chile",
  "Peru",
  "Fiji",
  "Oman",
  "Mali",
  "Chad",
  "Togo",
  "Cuba",
  "India",
  "Tunisia"
];

test("twelve areas on a phone", async () => {
  const areas = names.map((name, i) => many(name, 40 + i * 3, "muted"));
  await expect(draw(areas, 344)).toMatchFileSnapshot("snapshots/trendLines-twelve.svg");
});

test("a long name is broken at spaces and hyphens, for its end may be what tells it apart", () => {
  const picture = draw([many("Upper-middle-income countries", 60, "ink"), many("Lower-middle-income countries", 30, "accent")], 344);
  for (const part of ["Upper-middle-", "Lower-middle-", "countries"]) expect(picture).toContain(`>${part}<`);
  expect(picture).not.toContain("…");
});

const crowd = (of: number, more: Partial<TrendSeries> = {}, flag: TrendPoint["flag"] = "normal") =>
  draw(
    names
      .slice(0, of)
      .map((label, i) => ({label, runs: [[point(2018, 10 + i), point(2020, 20 + i, i === 0 ? {flag} : {})]], ...(i === 0 ? more : {})})),
    344
  );

test("four lines have their first values, five leave them to the table; every point is spoken", () => {
  expect([4, 5].map((of) => count(crowd(of), />10%</g))).toEqual([1, 0]);
  expect(count(crowd(5), /aria-label="Argentina: /g)).toBe(10);
});

test("among many lines one may stand out, among few all are alike", () => {
  const stronger = /stroke-width="3" /g;
  expect([4, 5].map((of) => count(crowd(of, {emphasis: true}), stronger))).toEqual([0, 1]);
  expect(count(crowd(5), stronger)).toBe(0);
});

test("among many lines a break is marked at its own line, and in the key", () => {
  const uprights = (picture: string) =>
    Array.from(picture.matchAll(/<line x1="[\d.]+" x2="[\d.]+" y1="(-?[\d.]+)" y2="([\d.]+)"/g), ([, y1, y2]) => Number(y2) - Number(y1));
  expect(uprights(crowd(5, {}, "break")).map(Math.round)).toEqual([18, 18]);
  expect(crowd(5, {}, "break")).toContain("new method");
  expect(crowd(5)).not.toContain("new method");
});

test("one year alone", async () => {
  await expect(draw([{label: "Any benefit", runs: [[point(2021, 0)]]}], 344)).toMatchFileSnapshot("snapshots/trendLines-one.svg");
});

test("each run of years is a line of its own", () => {
  const [before, after] = [
    [point(2018, 10), point(2019, 20)],
    [point(2020, 30), point(2021, 40)]
  ];
  const lines = /stroke-width="2" /g;
  expect(count(draw([{label: "x", runs: [[...before, ...after]]}], 344), lines)).toBe(1);
  expect(count(draw([{label: "x", runs: [before, after]}], 344), lines)).toBe(2);
});

test("no points make an empty picture", () => {
  expect(draw([], 344)).not.toContain("<circle");
  expect(draw([{label: "x", runs: []}], 344)).not.toContain("<circle");
});
