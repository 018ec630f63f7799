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
const people = new Map([
  ["AAA", 10],
  ["BBB", 100],
  ["CCC", 10]
]);
const options = {countries, informality, people, similarWithin: 5, count: 10};

test("most reasons first, then neighbours, then nearest informality; each says why", () => {
  expect(peers(here, options)).toEqual([
    {area: "CCC", reasons: ["sameSubregion", "sameIncomeGroup"], informalityApart: 40, sizeApart: 0},
    {area: "DDD", reasons: ["sameIncomeGroup", "similarInformality"], informalityApart: 2.5, sizeApart: null},
    {area: "BBB", reasons: ["sameSubregion"], informalityApart: null, sizeApart: expect.closeTo(Math.log(10), 8) as number},
    {area: "EEE", reasons: ["sameIncomeGroup"], informalityApart: 10, sizeApart: null},
    {area: "GGG", reasons: ["sameIncomeGroup"], informalityApart: 20, sizeApart: null}
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
test("of those equally alike the nearest in population comes first, as a ratio, and the unknown last", () => {
  const kin = ["CCC", "DDD", "BBB", "EEE"].map((id) => country(id, {subregion: "south"}));
  const heads = new Map(Object.entries({AAA: 10, CCC: 5, DDD: 16, EEE: 40}));
  const found = peers(country("AAA", {subregion: "south"}), {...options, countries: kin, informality: new Map(), people: heads});
  expect(found.map(({area}) => area)).toEqual(["DDD", "CCC", "EEE", "BBB"]);
});
