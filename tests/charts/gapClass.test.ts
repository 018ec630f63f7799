import {expect, test} from "vitest";
import {gapClassOf} from "../../src/charts/gapClass.ts";

test("classes are fifths, and a limit belongs to the smaller one", () => {
  expect([0, 20, 20.1, 60, 60.1, 80.1, 100].map(gapClassOf)).toEqual([1, 1, 2, 3, 4, 5, 5]);
});
