import {expect, test} from "vitest";
import {drawAtBuild} from "../../src/charts/drawAtBuild.ts";
import {linePanels} from "../../src/charts/linePanels.ts";
import {placeLinePanels, type LinePanel} from "../../src/charts/placeLinePanels.ts";
import {sampleTicks, widths} from "./sampleRow.ts";

const line = (from: [number, number], to: [number, number], emphasis = false) => ({
  points: [from, to].map(([year, value]) => ({year, value})),
  emphasis,
  say: `from ${from[1]}% to ${to[1]}%`
});
const panels: LinePanel[] = [
  {
    title: "Latin America and the Caribbean",
    note: "Panama: 61.8% (2017), 33.9% (2022)",
    lines: [line([2015, 50], [2020, 60]), line([2017, 61.8], [2022, 33.9], true)]
  },
  {
    title: "Northern, Southern and Western Europe",
    note: "Greece: 36.2% (2018), 15.4% (2023)",
    lines: [line([2018, 36.2], [2023, 15.4], true)]
  },
  {title: "Africa", note: "", lines: [line([2015, 100], [2023, 0])]},
  {title: "Arab States", note: "Oman: 80% (2016), 80% (2020)", lines: [line([2016, 80], [2020, 80], true)]}
];
const words = {strong: "fastest", other: "other countries"};
const draw = (some: readonly LinePanel[], width: number) =>
  drawAtBuild(linePanels(some, {width, ticks: sampleTicks, words}), {label: "Panels"});

test.each(widths)("four panels at %i", async (width) => {
  await expect(draw(panels, width)).toMatchFileSnapshot(`snapshots/linePanels-${width}.svg`);
});

test("no panel is no picture, and one year stands in the middle", () => {
  expect(linePanels([], {width: 344, ticks: sampleTicks}).height).toBe(1);
  const [field] = placeLinePanels([{title: "One", note: "", lines: [line([2020, 50], [2020, 50])]}], {
    width: 344,
    top: 0,
    ticks: []
  }).fields;
  expect(field!.lines[0]!.spots[0]!.x).toBe((field!.left + field!.right) / 2);
  expect(field!.last).toBe("");
});

test("all panels share their years and 0–100", () => {
  const {fields} = placeLinePanels(panels, {width: 680, top: 0, ticks: sampleTicks});
  const [first, second] = fields;
  expect(fields.map((field) => [field.first, field.last])).toEqual(panels.map(() => ["2015", "2023"]));
  expect(first!.levels.map(({y}) => y)).toEqual(second!.levels.map(({y}) => y));
  const [low, , high] = first!.levels;
  expect(low!.y - high!.y).toBe(96);
});
