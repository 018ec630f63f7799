import {describe, expect, test} from "vitest";
import {indexPopulations} from "../../src/measures/headCount.ts";
import {peers} from "../../src/measures/peers.ts";
import type {Country} from "../../src/model/area.ts";
import {country, observation, population} from "./sample.ts";

const here = country("AAA", {subregion: "south", incomeGroup: "middle"});
const land = (id: string, subregion: string, incomeGroup: string, about: Partial<Country> = {}) =>
  country(id, {subregion, incomeGroup, ...about});
const countries = [
  land("BBB", "south", "high"),
  land("CCC", "south", "middle"),
  land("DDD", "north", "middle"),
  land("GGG", "north", "middle"),
  land("EEE", "north", "middle"),
  land("FFF", "north", "high"),
  here
];
const rates = {AAA: 50, CCC: 90, DDD: 47.5, EEE: 60, GGG: 70, FFF: 50};
const informality = new Map(Object.entries(rates).map(([area, value]) => [area, observation({area, value})]));
const peopled = (people: Record<string, number>) =>
  indexPopulations(Object.entries(people).map(([area, total]) => population(area, 2020, {total})));
const populations = peopled({AAA: 10, BBB: 100, CCC: 10, DDD: 20, EEE: 5, GGG: 101});
const options = {countries, informality, populations, similarWithin: 5, comparableWithin: 10, count: 10};
const found = (one: Country, about: Partial<typeof options> = {}) => peers(one, {...options, ...about}).map(({area}) => area);

describe("peers", () => {
  test("are of the income group and of comparable population; most reasons come first, and each says why", () => {
    expect(peers(here, options)).toEqual([
      {area: "CCC", reasons: ["sameSubregion", "sameIncomeGroup", "comparablePopulation"], timesApart: 1},
      {area: "DDD", reasons: ["sameIncomeGroup", "similarInformality", "comparablePopulation"], timesApart: 2},
      {area: "EEE", reasons: ["sameIncomeGroup", "comparablePopulation"], timesApart: 2}
    ]);
  });
  test("are none where fewer than two facts of the country are known, however near its neighbours are", () => {
    const bare = country("ZZZ", {subregion: "south"});
    const known = (about: Partial<Country>, people: Record<string, number>) => found({...bare, ...about}, {populations: peopled(people)});
    expect([known({}, {}), known({}, {ZZZ: 10, BBB: 10}), known({incomeGroup: "middle"}, {})]).toEqual([[], [], []]);
    expect(known({incomeGroup: "middle"}, {ZZZ: 10, CCC: 10})).toEqual(["CCC"]);
  });
  test("are as many as asked for, and the same whatever the order of the countries", () => {
    expect(found(here, {count: 2})).toEqual(["CCC", "DDD"]);
    expect(peers(here, {...options, countries: [...countries].reverse()})).toEqual(peers(here, options));
  });
  test("are similar in informality up to the points asked for, and not beyond", () => {
    const reasons = (similarWithin: number) => peers(here, {...options, similarWithin}).find(({area}) => area === "DDD")?.reasons;
    expect(reasons(2.5)).toContain("similarInformality");
    expect(reasons(2.4)).not.toContain("similarInformality");
  });
  test("of an area in no income group are of its subregion: a neighbour of another income group is none to others", () => {
    const unclassified = country("AAA", {subregion: "south", incomeGroup: null});
    expect(found(unclassified)).toEqual(["CCC", "BBB"]);
    expect(found(here)).not.toContain("BBB");
  });
  test("being unclassified is nothing in common, and size alone makes no peer", () => {
    expect(found(country("XXX"), {countries: [country("YYY")], populations: peopled({XXX: 10, YYY: 10})})).toEqual([]);
  });
  test("of those equally alike the nearest in population comes first, whatever their rates; of unknown population are none", () => {
    const kin = ["CCC", "DDD", "BBB", "EEE"].map((id) => country(id, {subregion: "south"}));
    const one = country("AAA", {subregion: "south"});
    expect(found(one, {countries: kin, populations: peopled({AAA: 10, CCC: 5, DDD: 16, EEE: 40})})).toEqual(["DDD", "CCC", "EEE"]);
  });
  test("beyond the comparable none follow", () => {
    const giants = [land("CCC", "south", "middle"), land("DDD", "north", "middle")];
    expect(found(here, {countries: giants, populations: peopled({AAA: 10, CCC: 3000, DDD: 200})})).toEqual([]);
  });
  test("of a country are countries; a territory has both beside it", () => {
    const territory = (id: string) => land(id, "south", "middle", {unMember: false});
    const both = [territory("TTT"), land("CCC", "south", "middle"), land("PSE", "south", "middle", {unMember: false})];
    const alike = peopled({AAA: 10, SSS: 10, TTT: 10, CCC: 10, PSE: 10});
    expect(found(here, {countries: both, populations: alike})).toEqual(["CCC", "PSE"]);
    expect(found(territory("SSS"), {countries: both, populations: alike}).toSorted()).toEqual(["CCC", "PSE", "TTT"]);
  });
});
