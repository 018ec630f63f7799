import {describe, expect, test} from "vitest";
import {drawAtBuild} from "../../src/charts/drawAtBuild.ts";
import {lifePath} from "../../src/charts/lifePath.ts";
import type {LifePathRow, LifeStage} from "../../src/charts/layoutPath.ts";
import {textWidth} from "../../src/charts/textFit.ts";

const stages = ["Pregnancy and birth", "Children", "Unemployment", "Work injury", "Disability", "Old age"];
const phases = [
  {text: "Beginning", span: 2},
  {text: "Working age", span: 3},
  {text: "Old age", span: 1}
];
const words = {reached: "reached", left: "left out"};
const stage = (value: number | null): LifeStage =>
  value === null
    ? {value, valueText: "", absentText: "no figure", say: "no figure"}
    : {value, valueText: `${100 - value}%`, say: `${100 - value}% left out`};
const row = (label: string, values: readonly (number | null)[]): LifePathRow => ({label, yearText: "2023", stages: values.map(stage)});
const rows = [
  row("World", [36, 28, 17, 37, 39, 80]),
  row("Europe and Central Asia, with all of its islands", [79, 77, 49, 79, 91, 100]),
  row("Nowhere", [0, null, null, 50, 0, 100])
];
const draw = (some: readonly LifePathRow[], width: number) =>
  drawAtBuild(lifePath(some, {width, stages, phases, words}), {label: "Path of life"});

/** A phone, an embed on a desk, a page on a desk. */
test.each([344, 600, 740])("three paths at %i", async (width) => {
  await expect(draw(rows, width)).toMatchFileSnapshot(`snapshots/lifePath-${width}.svg`);
});

test("a hole takes the rest of the column, in the class of its size; full cover has none", () => {
  const {height: empty = 0} = lifePath([], {width: 600, stages, phases, words});
  expect(empty).toBe(1);
  const picture = draw([row("Half", [50, 100, 50, 50, 50, 50])], 600);
  const holes = [...picture.matchAll(/<rect[^>]*height="([\d.]+)" fill="var\(--gap-3\)"/g)].map((match) => Number(match[1]));
  expect(holes).toEqual([29, 29, 29, 29, 29]);
});

test("the walker's line is interrupted where a figure is missing", () => {
  const lines = (values: readonly (number | null)[]) =>
    draw([row("A", values)], 600).match(/<path d="M[^"]*" stroke-linejoin|<path d="M/g)?.length ?? 0;
  expect(lines([0, null, null, 50, 0, 100]) - lines([0, 10, 20, 50, 0, 100])).toBeGreaterThan(0);
});

test("what is absent says so and is no hole of a hundred", () => {
  const picture = draw([row("Nowhere", [null, null, null, null, null, null])], 600);
  expect(picture.match(/no figure<\/text>|no figure/g)?.length).toBeGreaterThanOrEqual(6);
  expect(picture).not.toContain("var(--gap-5)");
});

describe("from a phone to a desk", () => {
  const widths = Array.from({length: 45}, (_, i) => 320 + 10 * i);
  const pictures = widths.map((width) => ({width, picture: draw(rows, width)}));
  /** Middle and width of the name of each stage where names stand level. */
  const namesIn = (picture: string) =>
    [
      ...(/<g fill="var\(--ink\)">((?:(?!<\/g>).)*Unemployment.*?)<\/g>/.exec(picture)?.[1] ?? "").matchAll(
        /(?:translate\(| x=")([\d.]+)[",][^>]*>(.*?)<\/text>/g
      )
    ].map(([, x, text = ""]) => ({x: Number(x), width: Math.max(...text.split(/<[^>]+>/).map((line) => textWidth(line)))}));

  test("names of stages never touch, and stay in the picture", () => {
    const level = pictures.map(({width, picture}) => ({width, names: namesIn(picture)})).filter(({names}) => names.length > 0);
    expect(level.length).toBeGreaterThan(10);
    for (const {width, names} of level) {
      expect(names).toHaveLength(6);
      names.forEach((name, i) => {
        const end = name.x + name.width / 2;
        const next = names[i + 1];
        expect(end, `${width}`).toBeLessThan(next ? next.x - next.width / 2 : width);
      });
    }
  });

  test("names of stages slant on a phone alone", () => {
    const slanted = pictures.filter(({picture}) => picture.includes("rotate(-48)")).map(({width}) => width);
    expect(slanted).toContain(340);
    expect(Math.max(...slanted)).toBeLessThan(600);
  });

  test("no name is cut", () => {
    for (const {picture, width} of pictures) expect(picture, `${width}`).not.toContain("…");
  });
});
