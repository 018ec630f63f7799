import {expect, test} from "vitest";
import {belowFloor} from "../../src/measures/belowFloor.ts";

const [children, older] = [
  {value: 50, persons: 40},
  {value: 100, persons: 10}
];
const floorOf = (any: number, parts = [children, older]) => belowFloor({any, parts, persons: 100}, {beyond: 1});

test("children and older people with a benefit are a floor for any benefit", () => {
  expect(floorOf(25)).toBe(30);
  expect(floorOf(30)).toBeNull();
});
test("a point is granted for head counts that only come near", () => {
  expect(floorOf(29)).toBeNull();
  expect(floorOf(28.9)).toBe(30);
});
test("of one group alone, what it makes up; of none, nothing", () => {
  expect(floorOf(18, [children])).toBe(20);
  expect(floorOf(25, [children])).toBeNull();
  expect(floorOf(0, [])).toBeNull();
});
