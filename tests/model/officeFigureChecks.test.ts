import {expect, test} from "vitest";
import {atlas} from "../../src/atlas/atlas.ts";
import {officeFigureChecks} from "../../src/model/officeFigureChecks.ts";

const facts = {} as Parameters<(typeof officeFigureChecks)[keyof typeof officeFigureChecks]>[1];
const check = officeFigureChecks["a share for all lies between women and men"]!;
const some = atlas().officeFigures.find(({unit}) => unit === "percent")!;
const told = (total: number, unit: typeof some.unit = "percent") =>
  check(
    (["total", "female", "male"] as const).map((sex, index) => ({...some, unit, sex, value: [total, 9, 22][index]!})),
    facts
  ).map(({says}) => says);

test("a share for all lies between women and men, but for rounding; a number of people does not", () => {
  expect(check(atlas().officeFigures, facts)).toEqual([]);
  expect(told(22.9)).toEqual(["the total is 22.9, women 9, men 22"]);
  expect(told(8)).toEqual(["the total is 8, women 9, men 22"]);
  expect([told(22.1), told(16.1), told(31, "persons")]).toEqual([[], [], []]);
});
