import {expect, test, vi} from "vitest";
import {drawnOnce} from "../../src/embeds/drawnOnce.ts";

test("the drawing for a phone is made once, others as often as they are asked for", () => {
  const draw = vi.fn((width: number) => `<svg width="${width}"/>`);
  const once = drawnOnce(draw);
  expect([344, 600, 344, 600].map(once)).toEqual([344, 600, 344, 600].map((width) => `<svg width="${width}"/>`));
  expect(draw.mock.calls).toEqual([[344], [600], [600]]);
});
