import * as Plot from "@observablehq/plot";
import {expect, test, vi} from "vitest";
import {drawnOnce} from "../../src/drawing/drawnOnce.ts";

test("a drawing is made once for phones, once for desks, page and file at once, and each time at a width of its own", () => {
  const plot = vi.fn((width: number) => ({
    width,
    height: width / 2,
    marks: [Plot.dot([1], {x: 1, fill: "var(--ink)", ariaLabel: () => "One"})]
  }));
  const once = drawnOnce(plot, "A chart");
  for (const width of [344, 600, 344, 600]) {
    expect(once.heightAt?.(width)).toBe(width / 2);
    expect(once.draw?.(width)).toMatch(new RegExp(`^<svg [^>]*aria-label="A chart" width="${width}" .*aria-label="One"`));
  }
  expect(once.part?.(600)).toMatchObject({width: 600, height: 300});
  expect(once.part?.(600).markup).not.toMatch(/var\(|aria-label/);
  expect(plot.mock.calls.flat()).toEqual([344, 600]);
  for (const _ of [1, 2]) expect(once.draw?.(480)).toContain('width="480"');
  expect(plot.mock.calls.flat()).toEqual([344, 600, 480, 480]);
});
