import {expect, test} from "vitest";
import {drawAtBuild} from "../../src/charts/drawAtBuild.ts";
import {scatter} from "../../src/charts/scatter.ts";
import type {ScatterDot} from "../../src/charts/scatterMarks.ts";
import {sampleTicks, widths} from "./sampleRow.ts";

const dot = (x: number, y: number, more: Partial<ScatterDot> = {}): ScatterDot => ({
  x,
  y,
  kind: "area",
  label: null,
  old: false,
  say: `${y}% covered in 2022, ${x}% formal in 2023`,
  href: "../../countries/arg/",
  ...more
});
const dots: ScatterDot[] = [
  dot(11.6, 64.3, {kind: "named", label: "India"}),
  dot(48.8, 100, {kind: "named", label: "Guyana"}),
  dot(44.4, 94.6, {kind: "named", label: "Georgia"}),
  dot(27.6, 57.4, {kind: "named", label: "Vanuatu", old: true}),
  dot(42.2, 52.4, {kind: "group", label: "World", href: undefined}),
  ...Array.from({length: 40}, (_, i) => dot((i * 37) % 101, Math.min(100, ((i * 37) % 101) * 0.9 + (i % 7)), {old: i % 9 === 0})),
  dot(0, 0),
  dot(100, 100)
];
const words = {
  y: "Covered",
  x: "In formal jobs",
  line: "as many covered as work formally",
  area: "country",
  named: "20 points above",
  group: "average",
  old: "old"
};
const draw = (some: readonly ScatterDot[], width: number) =>
  drawAtBuild(scatter(some, {width, ticks: sampleTicks, words}), {label: "Cover and formal work"});

test.each(widths)("cover against formal work at %i", async (width) => {
  await expect(draw(dots, width)).toMatchFileSnapshot(`snapshots/scatter-${width}.svg`);
});

test("every dot speaks both values with both years; countries link, averages do not", () => {
  const picture = draw(dots, 344);
  expect([...picture.matchAll(/covered in 2022, [\d.]+% formal in 2023/g)]).toHaveLength(dots.length);
  expect([...picture.matchAll(/<a href/g)]).toHaveLength(dots.length - 1);
});

test("an old value is hollow, and the key says so where there is one", () => {
  expect(draw([dot(40, 40)], 344)).not.toContain(">old</text>");
  const picture = draw([dot(40, 40, {old: true})], 344);
  expect(picture).toContain(">old</text>");
  expect(picture).toMatch(
    /fill="var\(--paper\)" stroke="var\(--outline\)"[^>]*data-mark|fill="var\(--paper\)"[^>]*stroke="var\(--outline\)"/
  );
});

test("higher cover stands higher, more formal work farther right", () => {
  const at = (x: number, y: number) =>
    /<text x="([\d.]+)" y="([\d.]+)"/.exec(draw([dot(x, y, {kind: "named", label: "A"})], 344).split("<a ")[1] ?? "");
  const [low, high] = [at(10, 10), at(90, 90)];
  expect(Number(high?.[1])).toBeGreaterThan(Number(low?.[1]));
  expect(Number(high?.[2])).toBeLessThan(Number(low?.[2]));
});
