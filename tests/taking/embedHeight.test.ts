import {expect, test} from "vitest";
import {embedHeight} from "../../src/taking/embedHeight.ts";
import type {ChartView} from "../../src/drawing/chart.ts";
import {languageOf} from "../../src/atlas/language.ts";

const reader = languageOf("en");
const table = {caption: "", columns: [], rows: []};
const view: ChartView = {
  ...{chart: "branches", id: "arg", name: "Argentina", says: [], missing: 0, missingOf: "branches", legend: null},
  ...{page: "/", csv: null, neighbours: []},
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

const heightAt = (changed: Partial<ChartView>, frame: number) => embedHeight({...view, ...changed}, reader)(frame);

test("is that of the drawing at its width, and of the words around", () => {
  // A phone's drawing is 860 high at 344 px, and grows to 400 px; a desk's is 600 high at 600 px, and grows to 704.
  const words = heightAt({heightAt: () => 0}, 372);
  expect(words).toBeGreaterThan(100);
  expect(words).toBeLessThan(200);
  expect(heightAt({}, 372)).toBeCloseTo(words + 860, 5);
  expect(heightAt({}, 428) - heightAt({heightAt: () => 0}, 428)).toBeCloseTo(1000, 5);
  expect(heightAt({}, 559) - heightAt({heightAt: () => 0}, 559)).toBeCloseTo(1000, 5);
  expect(heightAt({}, 560) - heightAt({heightAt: () => 0}, 560)).toBeCloseTo(532, 5);
  expect(heightAt({}, 1200) - heightAt({heightAt: () => 0}, 1200)).toBeCloseTo(704, 5);
});

test("grows with the words, and more where they have less room", () => {
  const note = {figure: {...view.figure, note: "a note of many words ".repeat(20)}};
  expect(heightAt(note, 1200)).toBeGreaterThan(heightAt({}, 1200) + 20);
  expect(heightAt(note, 320) - heightAt({}, 320)).toBeGreaterThan(2 * (heightAt(note, 1200) - heightAt({}, 1200)));
});

test("a chart without figures has a height too", () => {
  const height = heightAt({draw: null, heightAt: null, neighbours: [{id: "tun", name: "Tunisia"}]}, 320);
  expect(height).toBeGreaterThan(150);
  expect(height).toBeLessThan(600);
});
