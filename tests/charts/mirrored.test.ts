import {expect, test} from "vitest";
import {drawAtBuild} from "../../src/charts/drawAtBuild.ts";
import {lifePath} from "../../src/charts/lifePath.ts";
import {spendingBars} from "../../src/charts/spendingBars.ts";
import {sampleRow} from "./sampleRow.ts";

const rows = [sampleRow("Chad", 5), sampleRow("Saint Vincent and the Grenadines and all of their neighbours by name", 2)];
const drawn = (fromRight: boolean, width: number) => drawAtBuild({...spendingBars(rows, {width}), fromRight}, {label: "Spending"});

/** Each text with its place and its anchor. */
const texts = (svg: string) =>
  [...svg.matchAll(/<g[^>]*?(?: text-anchor="(\w+)")?>((?:<text.*?<\/text>)+)<\/g>/g)].flatMap(([, anchor = "middle", inside = ""]) =>
    [...inside.matchAll(/<text (?:x="([\d.]+)"|transform="translate\(([\d.]+),)[^>]*>(.*?)<\/text>/g)].map(([, x, moved, words]) => ({
      words,
      anchor,
      x: Number(x ?? moved)
    }))
  );

test.each([344, 680])("words stand at their place seen from the other side, anchored at their other end, at %i", (width) => {
  const [left, right] = [texts(drawn(false, width)), texts(drawn(true, width))];
  expect(left.length).toBeGreaterThan(5);
  const ends: Record<string, string> = {start: "end", end: "start", middle: "middle"};
  expect(right).toEqual(left.map(({words, anchor, x}) => ({words, anchor: ends[anchor], x: expect.closeTo(width - x, 0)})));
});

test("only shapes are flipped, and all is drawn in its order", () => {
  const svg = drawn(true, 344);
  const order = (text: string) => [...text.matchAll(/<(rect|text|line|path)/g)].map(([, tag]) => tag);
  expect(svg).toContain('<g transform="translate(344,0) scale(-1,1)">');
  expect(svg).not.toMatch(/<text[^>]*scale/);
  expect(order(svg)).toEqual(order(drawn(false, 344)));
});

test("slanted words slant the other way", () => {
  const stages = ["Pregnancy and birth", "Childhood", "Unemployment", "Work injury", "Disability", "Old age"];
  const stage = {value: 40, valueText: "60%", say: "60% left out"};
  const row = {label: "World", yearText: "2023", stages: stages.map(() => stage)};
  const path = lifePath([row], {width: 344, stages, phases: [], words: {reached: "reached", left: "left out"}});
  expect(drawAtBuild(path, {label: "Path"})).toContain("rotate(-48)");
  expect(drawAtBuild({...path, fromRight: true}, {label: "Path"})).toContain("rotate(48)");
});
