import {JSDOM} from "jsdom";
import {readFileSync} from "node:fs";
import {describe, expect, test} from "vitest";
import {composedPicture, type PictureShape} from "../../src/client/composedPicture.ts";
import {pictureParts} from "../../src/client/pictureParts.ts";
import {lightColours} from "../../src/site/lightColours.ts";
import {wordsIn} from "../pictures/readSvg.ts";

Object.assign(globalThis, {DOMParser: new JSDOM("").window.DOMParser});

/** Every letter half as wide as it is high. */
const measure = (text: string, font: string): number => text.length * 0.5 * Number(/(\d+)px/.exec(font)?.[1]);
const setting = {paper: true, colours: lightColours(), measure};
const files = ["chart", "chart-es", "map"].map((name) => readFileSync(`tests/pictures/snapshots/${name}.svg`, "utf8"));
const [chart = ""] = files;
const compose = (svg: string, shape: PictureShape, paper = true) => composedPicture(pictureParts(svg), {...setting, shape, paper});
const long = chart.replace(/(<g id="note">.*?)<\/tspan>/, `$1 ${"A caveat that goes on and on. ".repeat(60)}</tspan>`);

const numbers = (svg: string, pattern: RegExp) => [...svg.matchAll(pattern)].map((match) => match.slice(1).map(Number));
const sizeOf = (svg: string) => numbers(svg, / width="([\d.]+)" height="([\d.]+)" viewBox/g)[0]!;
const placeOf = (svg: string) => numbers(svg, /<g id="drawing" transform="translate\(([\d.]+) ([\d.]+)\) scale\(([\d.]+)\)"/g)[0]!;
/** Each line of words: its letters, where it begins and where it stands, and how wide it is. */
const linesIn = (svg: string) =>
  [...svg.matchAll(/<text id="(\w+)" font-size="([\d.]+)"[^>]*>(.*?)<\/text>/g)].flatMap(([, layer = "", size = "", spans = ""]) =>
    [...spans.matchAll(/<tspan x="([\d.]+)" y="([\d.]+)">(.*?)<\/tspan>/g)].map(([, x, y, text = ""]) => ({
      ...{layer, text, x: Number(x), y: Number(y)},
      wide: text.length * 0.5 * Number(size)
    }))
  );

describe("a picture taken apart", () => {
  test("is its words, its drawing with the key, and what it says of itself", () => {
    for (const file of files) {
      const {opening, words, drawing} = pictureParts(file);
      expect(Object.keys(words)).toEqual(["name", "heading", "measure", "note", "source", "credit"]);
      const begun = opening(100, 200);
      expect(begun).toContain("<metadata>");
      expect(begun).toContain(' width="100" height="200" viewBox="0 0 100 200"');
      expect(begun).not.toContain('fill="#fbf8f3"');
      expect(drawing.width).toBe(680);
      expect(drawing.height).toBeGreaterThan(40);
      expect(drawing.markup.split("<g").length).toBe(drawing.markup.split("</g>").length);
    }
    expect(pictureParts(files[2]!).drawing.markup).toContain("Not published");
  });

  test("is refused where nothing is drawn", () => {
    expect(() => pictureParts("<svg><title>A</title></svg>")).toThrow("no drawing");
  });
});

describe.each(["wide", "square", "tall"] as const)("a picture that is %s", (shape) => {
  const [width, height] = {wide: [1200, 675], square: [1080, 1080], tall: [1080, 1350]}[shape] as [number, number];

  test.each([...files, long])("has all of its words, and each within its paper", (file) => {
    const svg = compose(file, shape);
    expect(sizeOf(svg)).toEqual([width, height]);
    expect(svg).toContain(`<rect width="${width}" height="${height}" fill="#fbf8f3"/>`);
    expect(wordsIn(svg).replace(/\s+/g, " ").split(" ").sort()).toEqual(wordsIn(file).replace(/\s+/g, " ").split(" ").sort());
    for (const {text, x, y, wide} of linesIn(svg)) {
      expect(x, text).toBeGreaterThanOrEqual(40);
      expect(x + wide, text).toBeLessThanOrEqual(width - 40);
      expect(y, text).toBeLessThanOrEqual(height - 40);
    }
  });

  test.each([...files, long])("has its drawing on no word, and within its paper", (file) => {
    const svg = compose(file, shape);
    const {drawing} = pictureParts(file);
    const [x = 0, y = 0, scale = 0] = placeOf(svg);
    expect(Math.min(x, y)).toBeGreaterThanOrEqual(39.9);
    expect(x + drawing.width * scale).toBeLessThanOrEqual(width - 39.9);
    expect(y + drawing.height * scale).toBeLessThanOrEqual(height - 39.9);
    const lines = linesIn(svg);
    const isBeside = lines.every((line) => line.x + line.wide < x);
    const isBetween = lines.every((line) => line.y < y || line.y > y + drawing.height * scale);
    expect(isBeside || isBetween).toBe(true);
  });

  test("breaks long titles, and sets what has more words smaller", () => {
    expect(linesIn(compose(chart, shape)).filter(({layer}) => layer === "heading").length).toBeGreaterThan(1);
    const sizeIn = (svg: string) => Number(/id="note" font-size="([\d.]+)"/.exec(svg)?.[1]);
    expect(sizeIn(compose(long, shape))).toBeLessThan(sizeIn(compose(chart, shape)));
  });
});

test("a picture that was set can be taken apart again", () => {
  for (const file of files) {
    const parts = pictureParts(file);
    const again = pictureParts(composedPicture(parts, {...setting, shape: "whole"}));
    expect([again.words, again.drawing]).toEqual([parts.words, parts.drawing]);
    expect(again.opening(1, 1)).toBe(parts.opening(1, 1));
  }
});

test("a picture as it is drawn is as high as it needs to be, and may lie on nothing", () => {
  const svg = compose(chart, "whole", false);
  const [width, height] = sizeOf(svg);
  expect([width, placeOf(svg)[2]]).toEqual([728, 1]);
  expect(height).toBeGreaterThan(linesIn(svg).at(-1)!.y);
  expect(svg).not.toContain(`height="${height}" fill`);
  expect(compose(long, "whole").length).toBeGreaterThan(svg.length);
  expect(sizeOf(compose(long, "whole"))[1]).toBeGreaterThan(height!);
});
