import {expect, test} from "vitest";
import {atlas} from "../../src/atlas/atlas.ts";
import type {Scheme} from "../../src/model/scheme.ts";
import {schemeChecks} from "../../src/model/schemeChecks.ts";

const {schemes} = atlas();
const some = schemes.find(({reached}) => reached !== null)!;
const facts = {} as Parameters<(typeof schemeChecks)[keyof typeof schemeChecks]>[1];
const told = (check: string, change: Partial<Scheme>) =>
  schemeChecks[check]!([{...some, start: null, end: null, ...change}], facts).map(({says}) => says);
const reached = (year: number | null, count = 9, unit = "households") => ({year, count, unit});

test("a scheme reaches nobody before it begins or after it ends", () => {
  const within = "no scheme reaches people before it begins or after it ends";
  expect(schemeChecks[within]!(schemes, facts)).toEqual([]);
  expect(told(within, {end: 2005, reached: reached(2019)})).toEqual([`${some.id}, …–2005, reached 9 in 2019`]);
  expect(told(within, {start: 2020, reached: reached(2010)})).toEqual([`${some.id}, 2020–…, reached 9 in 2010`]);
  expect(told(within, {start: 2005, end: 2019, reached: reached(2019)})).toEqual([]);
  expect(told(within, {start: 2020, reached: reached(null)})).toEqual([]);
});
test("a share is one in words too", () => {
  const share = "a share lies between 0 and 100, a number is not negative";
  for (const unit of ["% of population", "percent of population", "per cent of workers"]) {
    expect(told(share, {reached: reached(2019, 104, unit)})).toEqual([`104 ${unit}`]);
    expect(told(share, {reached: reached(2019, 99, unit)})).toEqual([]);
  }
});
