import {expect, test} from "vitest";
import {swarm} from "../../src/charts/swarm.ts";

test("dots far apart stay on the line", () => {
  expect(swarm([0, 10, 20], 10)).toEqual([0, 0, 0]);
});

test("dots at one place stack on both sides of the line", () => {
  expect(swarm([5, 5, 5], 10).sort((a, b) => a - b)).toEqual([-10, 0, 10]);
});

test("no two of many overlap", () => {
  const places = Array.from({length: 54}, (_, i) => (i * 37) % 60);
  const heights = swarm(places, 7);
  for (const [i, x] of places.entries())
    for (const j of places.keys())
      if (i < j) expect(Math.hypot(x - (places[j] ?? 0), (heights[i] ?? 0) - (heights[j] ?? 0))).toBeGreaterThanOrEqual(7 - 1e-6);
});
