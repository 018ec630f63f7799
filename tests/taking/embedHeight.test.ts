import {expect, test} from "vitest";
import {embedHeight} from "../../src/taking/embedHeight.ts";
import type {ChartView} from "../../src/drawing/chart.ts";
import {languageOf} from "../../src/atlas/language.ts";

const reader = languageOf("en");
const table = {caption: "", columns: [], rows: []};
const view: ChartView = {
  ...{chart: "branches", id: "arg", name: "Argentina", says: [], missing: 0, missingOf: "branches", legend: null},
  ...{page: "/", card: "countries/arg", csv: null, neighbours: []},
  figure: {
    id: "life",
    title: "A finding",
    sentence: "A finding.",
    subtitle: "A measure",
    sources: [{publisher: "ILO", tables: [], licence: "", short: "ILO"}],
    table
  },
  draw: () => "<svg/>",
  part: null,
  heightAt: (width) => (width === 344 ? 860 : 600)
};

test("is enough for the drawing at its largest, and not twice as much", () => {
  // 344 px wide it is 860 high; a phone's may grow to 400: 1000. The desk's 600 to 704: 704.
  const height = embedHeight(view, reader);
  expect(height).toBeGreaterThan(1000 + 100);
  expect(height).toBeLessThan(1000 + 260);
  expect(height % 10).toBe(0);
});

test("grows with the drawing and with the words", () => {
  const height = embedHeight(view, reader);
  expect(embedHeight({...view, heightAt: () => 1720}, reader)).toBeGreaterThan(height + 900);
  expect(embedHeight({...view, figure: {...view.figure, note: "a note of many words ".repeat(20)}}, reader)).toBeGreaterThan(height + 50);
});

test("a chart without figures has a height too", () => {
  const height = embedHeight({...view, draw: null, heightAt: null, neighbours: [{id: "tun", name: "Tunisia"}]}, reader);
  expect(height).toBeGreaterThan(150);
  expect(height).toBeLessThan(600);
});
