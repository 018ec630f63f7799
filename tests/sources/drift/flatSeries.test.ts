import {expect, test} from "vitest";
import {flatSeries} from "../../../src/sources/drift/flatSeries.ts";

/** A series that was like this, and is now the same everywhere. */
const told = (was: readonly number[], is: number) => {
  const about = {area: "ARG", parts: {sex: "total"}, marks: []};
  const shared = was.map((value, index) => {
    const fact = {...about, key: String(index), when: String(2018 + index)};
    return {fact: {...fact, value: is}, was: {...fact, value}};
  });
  return flatSeries(shared).flatMap(({places}) => places);
};

test("a series of four years that is flat now is told", () =>
  expect(told([52, 54, 53, 55], 54)).toEqual(["ARG 2018 and 3 more are all 54"]));
test("one of three, one that was flat, and one revised to the end of the scale are not", () =>
  expect([told([52, 54, 53], 54), told([52, 52, 52, 52], 54), told([99.2, 99.6, 99.8, 100], 100), told([0.4, 0.1, 0, 0], 0)]).toEqual([
    [],
    [],
    [],
    []
  ]));
