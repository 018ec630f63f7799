import {expect, test} from "vitest";
import {mapFilePart} from "../../src/charts/mapFilePart.ts";
import type {MapRow} from "../../src/charts/mapDrawing.ts";
import {squares} from "./squares.ts";

const row = (area: string, more: Partial<MapRow> = {}): MapRow => ({
  ...{area, label: area, value: 34.1, class: 1, period: 2021, say: `${area} says`, href: `/${area}/`, status: "value"},
  ...more
});
const draw = (rows: MapRow[], width = 720) => mapFilePart(rows, squares, {width, colour: (name) => `#${name}`});

test("shapes wear colours, in the order of the page, and lead nowhere", () => {
  const {width, markup} = draw([row("AAA"), row("BBB", {class: 4}), row("CCC")]);
  expect(width).toBe(1440);
  expect(markup).toMatch(/<path fill="#gap-2".*<path fill="#gap-5".*<path fill="none" stroke="#ink".*<circle fill="#gap-2"/);
  expect(markup).not.toMatch(/class=|href|says|data-/);
});

test("what is not known is hatched", () => {
  const {markup} = draw([row("AAA", {value: null, class: null, status: "notPublished"})]);
  expect(markup).toContain('<path fill="url(#hatch)"');
  expect(markup).toContain('<path fill="none" stroke="#muted" stroke-width="2" opacity="0.55"');
});

test("lines are as thin as on a page, whatever the size of the picture", () => {
  expect(draw([row("AAA")], 720).markup).toMatch(/^<g stroke="#outline" stroke-width="1" /);
  expect(draw([row("AAA")], 360).markup).toMatch(/^<g stroke="#outline" stroke-width="2" /);
});
