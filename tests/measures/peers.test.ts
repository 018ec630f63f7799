import {expect, test} from "vitest";
import {peers} from "../../src/measures/peers.ts";
import {country, observation} from "./sample.ts";

const here = country("AAA", {subregion: "south", incomeGroup: "middle"});
const countries = [
  country("BBB", {subregion: "south", incomeGroup: "high"}),
  country("CCC", {subregion: "south", incomeGroup: "middle"}),
  country("DDD", {subregion: "north", incomeGroup: "middle"}),
  country("GGG", {subregion: "north", incomeGroup: "middle"}),
  country("EEE", {subregion: "north", incomeGroup: "middle"}),
  country("FFF", {subregion: "north", incomeGroup: "high"}),
  here
];
const rates = {AAA: 50, CCC: 90, DDD: 47.5, EEE: 60, GGG: 70, FFF: 50};
const informality = new Map(Object.entries(rates).map(([area, value]) => [area, observation({area, value})]));
const options = {countries, informality, similarWithin: 5, count: 10};

test("most reasons first, then neighbours, then nearest informality; each says why", () => {
  expect(peers(here, options)).toEqual([
    {area: "CCC", reasons: ["sameSubregion", "sameIncomeGroup"], informalityApart: 40},
    {area: "DDD", reasons: ["sameIncomeGroup", "similarInformality"], informalityApart: 2.5},
    {area: "BBB", reasons: ["sameSubregion"], informalityApart: null},
    {area: "EEE", reasons: ["sameIncomeGroup"], informalityApart: 10},
    {area: "GGG", reasons: ["sameIncomeGroup"], informalityApart: 20}
  ]);
});
test("as many as asked for, and the same whatever the order of the countries", () => {
  expect(peers(here, {...options, count: 2}).map(({area}) => area)).toEqual(["CCC", "DDD"]);
  expect(peers(here, {...options, countries: [...countries].reverse()})).toEqual(peers(here, options));
});
test("similar is up to the points asked for, and not beyond", () => {
  const reasons = (similarWithin: number) => peers(here, {...options, similarWithin}).find(({area}) => area === "DDD")?.reasons;
  expect(reasons(2.5)).toContain("similarInformality");
  expect(reasons(2.4)).not.toContain("similarInformality");
});
test("being unclassified is nothing in common", () => {
  expect(peers(country("XXX"), {...options, countries: [country("YYY")]})).toEqual([]);
});
