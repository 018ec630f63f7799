import {describe, expect, test} from "vitest";
import {headCount, indexPopulations, persons} from "../../src/measures/headCount.ts";
import {country, group, population} from "./sample.ts";

const populations = indexPopulations([
  population("AAA", 2020, {total: 100, employed: 40}),
  population("AAA", 2021, {total: 110}),
  population("BBB", 2020, {total: 60, employed: 0}),
  population("CCC", 2020, {total: 4})
]);
const of2020 = {year: 2020, populations};

describe("head counts", () => {
  test("of one country in one year; another year or measure does not stand in", () => {
    expect(persons("AAA", {...of2020, measure: "total"})).toBe(100);
    expect(persons("AAA", {...of2020, measure: "births"})).toBeNull();
    expect(persons("AAA", {year: 2019, populations, measure: "total"})).toBeNull();
    expect(persons("BBB", {...of2020, measure: "employed"})).toBe(0);
  });
  test("of a group are the sum, whoever gives none", () => {
    const tiny = group("g", ["AAA", "BBB", "ZZZ"]);
    expect(headCount(tiny, {...of2020, measure: "total"})).toBe(160);
  });
  test("of a group bear the absence of a small member but not of a large one", () => {
    expect(headCount(group("g", ["AAA", "CCC"]), {...of2020, measure: "employed"})).toBe(40);
    const half = indexPopulations([population("AAA", 2020, {total: 100, employed: 40}), population("BBB", 2020, {total: 60})]);
    expect(headCount(group("g", ["AAA", "BBB"]), {year: 2020, populations: half, measure: "employed"})).toBeNull();
    const edge = indexPopulations([population("AAA", 2020, {total: 95, employed: 40}), population("BBB", 2020, {total: 5})]);
    expect(headCount(group("g", ["AAA", "BBB"]), {year: 2020, populations: edge, measure: "employed"})).toBe(40);
  });
  test("are null where nothing is held", () => {
    expect(headCount(country("ZZZ"), {...of2020, measure: "total"})).toBeNull();
    expect(headCount(group("g", []), {...of2020, measure: "total"})).toBeNull();
  });
});
