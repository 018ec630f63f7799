import {describe, expect, test} from "vitest";
import {indexPopulations} from "../../src/measures/headCount.ts";
import {employedInSector, informalInSector} from "../../src/measures/informalInSector.ts";
import {observation, population} from "./sample.ts";

const populations = indexPopulations([
  population("AAA", 2015, {employed: 200}),
  population("AAA", 2023, {employed: 400}),
  population("BBB", 2023, {employed: 1000, employedFemale: 100}),
  population("CCC", 2023, {employed: 2000})
]);
const share = (area: string, period: number, value: number) =>
  observation({indicator: "employment-by-sector", area, period, value, sector: "agriculture"});
const shares = [
  share("AAA", 2015, 50),
  share("AAA", 2023, 25),
  share("BBB", 2023, 30),
  share("CCC", 2023, 10),
  {...share("BBB", 2023, 80), sex: "female" as const}
];
const employedIn = employedInSector(shares, {sector: "agriculture", sex: "total", populations});
const rate = (area: string, period: number, value: number) =>
  [area, observation({indicator: "informal-by-sector", area, period, value, sector: "agriculture"})] as const;
const rates = new Map([rate("AAA", 2015, 90), rate("BBB", 2023, 20)]);

describe("informalInSector", () => {
  test("counts workers in the year of each rate", () => {
    const found = informalInSector(rates, {members: ["AAA", "BBB", "BBB"], employedIn, asOf: 2023});
    expect(found).toMatchObject({employed: 400, informal: 150, value: 37.5, countriesWithData: 2, countries: 2, shareOfPeople: 1});
    expect("contributions" in found && found.contributions.map(({area, informal}) => [area, informal])).toEqual([
      ["AAA", 90],
      ["BBB", 60]
    ]);
    expect(found).toMatchObject({periodRange: [2015, 2023]});
  });
  test("is shown at half of the people in the sector, hidden below", () => {
    const members = ["AAA", "CCC"];
    expect(informalInSector(rates, {members, employedIn, asOf: 2023})).toMatchObject({footing: "hidden", shareOfPeople: 1 / 3});
    const all = informalInSector(rates, {members: [...members, "BBB"], employedIn, asOf: 2023});
    expect(all).toMatchObject({shareOfPeople: 2 / 3, value: 37.5, countriesWithData: 2, countries: 3});
  });
  test("a country that nobody counts the workers of counts for nothing", () => {
    const more = new Map([...rates, rate("DDD", 2020, 100)]);
    expect(informalInSector(more, {members: ["BBB", "DDD"], employedIn, asOf: 2023})).toMatchObject({value: 20, countriesWithData: 1});
    expect(informalInSector(more, {members: ["DDD"], employedIn, asOf: 2023})).toEqual({refused: "noHeadCount"});
  });
  test("a country counts in the year of its rate, also where the workers of later years are missing", () => {
    const held = new Map([
      ["AAA/2022", 100],
      ["BBB/2022", 300],
      ["BBB/2023", 300]
    ]);
    const found = informalInSector(new Map([rate("AAA", 2022, 90), rate("BBB", 2022, 10)]), {
      members: ["AAA", "BBB"],
      employedIn: (area, year) => held.get(`${area}/${year}`) ?? null,
      asOf: 2023
    });
    expect(found).toMatchObject({informal: 120, employed: 400, value: 30, countriesWithData: 2, shareOfPeople: 1});
  });
  test("a country without a rate stays among all workers by the last year that counts them", () => {
    const held = new Map([
      ["AAA/2022", 300],
      ["BBB/2023", 100]
    ]);
    const employedIn = (area: string, year: number) => held.get(`${area}/${year}`) ?? null;
    const found = informalInSector(new Map([rate("BBB", 2023, 10)]), {members: ["AAA", "BBB"], employedIn, asOf: 2023});
    expect(found).toMatchObject({footing: "hidden", shareOfPeople: 0.25});
  });
  test("a sector without workers has no figure", () => {
    const held = {members: ["AAA", "BBB"], employedIn: () => 0, asOf: 2023};
    expect(informalInSector(rates, held)).toEqual({refused: "noHeadCount"});
  });
  test("no rate, no figure", () =>
    expect(informalInSector(rates, {members: ["CCC"], employedIn, asOf: 2023})).toEqual({refused: "noData"}));
  test("women are those employed in the sector among employed women", () => {
    const women = employedInSector(shares, {sector: "agriculture", sex: "female", populations});
    expect([women("BBB", 2023), women("AAA", 2023), women("BBB", 2022)]).toEqual([80, null, null]);
  });
});
