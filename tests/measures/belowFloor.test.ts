import {expect, test} from "vitest";
import {belowFloor} from "../../src/measures/belowFloor.ts";

const persons = {total: 100, children: 40, older: 10};

test("children and older people with a benefit are a floor for any benefit", () => {
  expect(belowFloor({any: 25, children: 50, older: 100, persons}, {beyond: 1})).toBe(30);
  expect(belowFloor({any: 30, children: 50, older: 100, persons}, {beyond: 1})).toBeNull();
});
test("a point is granted for head counts that only come near", () => {
  expect(belowFloor({any: 29, children: 50, older: 100, persons}, {beyond: 1})).toBeNull();
  expect(belowFloor({any: 28.9, children: 50, older: 100, persons}, {beyond: 1})).toBe(30);
});
