import {localAtlas} from "../../src/atlas/localAtlas.ts";
import {expect, test} from "vitest";
import {chartView} from "../../src/figures/chartView.ts";
import {unnamed} from "../../src/taking/unnamed.ts";
import {atlas as held} from "../../src/atlas/atlas.ts";
import {languageOf} from "../../src/atlas/language.ts";
import type {ChartName} from "../../src/drawing/chartKinds.ts";

const viewOf = (name: ChartName) => chartView(name, localAtlas(held(), languageOf("en")));

test("a drawing of every country whose table tells ends and middle leaves its values to the page", () => {
  const view = viewOf({chart: "spread", id: "world"});
  expect(unnamed(view)).toBe(view.says.length);
  expect(unnamed(view)).toBeGreaterThan(500);
});

test("one whose table has each of them does not, nor does a small one", () => {
  expect(unnamed(viewOf({chart: "sectors-spread", id: "world"}))).toBe(0);
  expect(unnamed(viewOf({chart: "spread", id: "maghreb"}))).toBe(0);
  expect(unnamed(viewOf({chart: "branches", id: "arg"}))).toBe(0);
});
