import {expect, test} from "vitest";
import {yearsBetween} from "../../src/measures/yearsBetween.ts";

const at = (period: number) => ({period});

test("the years between two values that a series has no value for", () => {
  expect(yearsBetween(at(2015), at(2019), [at(2015), at(2019)])).toEqual({missing: [2016, 2017, 2018], isEvery: true});
  expect(yearsBetween(at(2015), at(2019), [at(2015), at(2017), at(2019)])).toEqual({missing: [2016, 2018], isEvery: false});
  expect(yearsBetween(at(2015), at(2017), [at(2015), at(2016), at(2017)])).toEqual({missing: [], isEvery: false});
  expect(yearsBetween(at(2018), at(2019), [])).toEqual({missing: [], isEvery: false});
});
