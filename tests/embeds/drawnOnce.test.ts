import {expect, test, vi} from "vitest";
import {drawnOnce} from "../../src/embeds/drawnOnce.ts";

test("a drawing is made once for phones, once for desks, and each time at a width of its own", () => {
  const draw = vi.fn((width: number) => `<svg width="${width}"/>`);
  const heightAt = vi.fn((width: number) => width / 2);
  const once = drawnOnce({draw, heightAt});
  for (const width of [344, 600, 480, 344, 600, 480]) expect(once.draw?.(width)).toBe(`<svg width="${width}"/>`);
  expect(draw.mock.calls.flat()).toEqual([344, 600, 480, 480]);
  for (const width of [344, 344]) expect(once.heightAt?.(width)).toBe(172);
  expect(heightAt).toHaveBeenCalledTimes(1);
});

test("what has nothing to draw stays so", () => expect(drawnOnce({draw: null, heightAt: null})).toEqual({draw: null, heightAt: null}));
