import {expect, test} from "vitest";
import {behindClass} from "../../src/measures/behindClass.ts";

test("a part is far ahead, ahead, level, behind or far behind; limits count outwards", () => {
  const steps = [35, 10, 9.9, 1, 0.9, 0, -0.9, -1, -9.9, -10, -53.8].map((points) => behindClass(points, 1));
  expect(steps).toEqual([0, 0, 1, 1, 2, 2, 2, 3, 3, 4, 4]);
});
