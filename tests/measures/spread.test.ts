import {expect, test} from "vitest";
import {spread} from "../../src/measures/spread.ts";
import {observation} from "./sample.ts";

const values = Object.entries({AAA: 20, BBB: 90, CCC: 90, DDD: 0}).map(([area, value]) => observation({area, value}));

test("tells who stands at either end, and how far apart", () => {
  const found = spread(values, {members: ["CCC", "BBB", "AAA", "ZZZ"]});
  expect(found).toMatchObject({n: 3, of: 4, min: 20, max: 90, range: 70});
  expect(found?.lowest.map(({area}) => area)).toEqual(["AAA"]);
  expect(found?.highest.map(({area}) => area)).toEqual(["BBB", "CCC"]);
});
test("begins at zero where that is published, and is nothing for a group without data", () => {
  expect(spread(values, {members: ["AAA", "DDD"]})).toMatchObject({min: 0, range: 20});
  expect(spread(values, {members: ["ZZZ"]})).toBeNull();
});
