import {expect, test} from "vitest";
import {fastestMove, isNarrower, isWider} from "../../src/measures/hasMoved.ts";

const moved = (points: number, years: number) => ({points, perYear: points / years});

test("a gap is smaller or larger from one point on", () => {
  expect([1, 0.9, 0, -1].map((points) => isNarrower({points}))).toEqual([true, false, false, false]);
  expect([1, 0, -0.9, -1].map((points) => isWider({points}))).toEqual([false, false, false, true]);
});
test("the fastest is the first that moved by a point, and by a fifth of one a year", () => {
  expect(fastestMove([moved(0.9, 4), moved(1.6, 8)])).toEqual(moved(1.6, 8));
  expect(fastestMove([moved(0.1, 4), moved(-3, 4)])).toBeNull();
  expect(fastestMove([moved(1.2, 8)])).toBeNull();
  expect(fastestMove([])).toBeNull();
});
