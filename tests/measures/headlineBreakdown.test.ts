import {expect, test} from "vitest";
import {headlineBreakdown} from "../../src/measures/headlineBreakdown.ts";

test("an indicator is headlined by everyone, of mothers by women, of workers by status by employees", () => {
  expect(headlineBreakdown({denominator: "population"})).toEqual({sex: "total"});
  expect(headlineBreakdown({denominator: "mothers"})).toEqual({sex: "female"});
  expect(headlineBreakdown({denominator: "employedInStatus"})).toEqual({sex: "total", status: "employee"});
  expect(headlineBreakdown({denominator: "employedInSector"})).toEqual({sex: "total", sector: "agriculture"});
});
