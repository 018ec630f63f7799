import {describe, expect, test} from "vitest";
import {aggregate, type AggregateOptions} from "../../src/measures/aggregate.ts";
import {indexPopulations} from "../../src/measures/headCount.ts";
import {indicator, observation, population} from "./sample.ts";

const populations = indexPopulations([
  population("AAA", 2023, {total: 300, female: 100}),
  population("BBB", 2023, {total: 100, female: 100}),
  population("CCC", 2023, {total: 400}),
  population("DDD", 2023, {total: 0})
]);
const options: AggregateOptions = {
  indicator: indicator({}),
  members: ["AAA", "BBB"],
  populations,
  sex: "total",
  asOf: 2023,
  maxAge: null
};
const rows = [
  observation({area: "AAA", period: 2015, value: 10}),
  observation({area: "AAA", period: 2022, value: 20}),
  observation({area: "BBB", period: 2019, value: 60}),
  observation({area: "AAA", period: 2022, value: 50, sex: "female"}),
  observation({area: "BBB", period: 2022, value: 0, sex: "female"})
];

describe("aggregate", () => {
  test("is weighted by head counts, and every point can be traced", () => {
    const world = aggregate(rows, options);
    expect(world).toMatchObject({value: 30, countriesWithData: 2, countries: 2, shareOfPeople: 1, periodRange: [2019, 2022], missing: []});
    expect("contributions" in world && world.contributions).toMatchObject([
      {area: "AAA", value: 20, period: 2022, weight: 300, share: 0.75, points: 15},
      {area: "BBB", value: 60, period: 2019, weight: 100, share: 0.25, points: 15}
    ]);
  });
  test("by sex takes values and head counts of that sex; a zero counts", () => {
    expect(aggregate(rows, {...options, sex: "female"})).toMatchObject({value: 25});
  });
  test("leaves out surveys of more than ten years before it, whatever age is asked for: nobody known of an old survey alone", () => {
    const old = [observation({area: "AAA", period: 2012, value: 10}), observation({area: "BBB", period: 2013, value: 60})];
    for (const family of ["survey", "informality"] as const) {
      const asked = {...options, indicator: indicator({family})};
      expect(aggregate(old, asked)).toMatchObject({footing: "hidden", countriesWithData: 1, shareOfPeople: 0.25});
      expect(aggregate(old.slice(0, 1), asked)).toEqual({refused: "noData"});
    }
    expect(aggregate(old, options)).toMatchObject({countriesWithData: 2, value: 22.5});
  });
  test("does not look beyond its year nor behind its age", () => {
    expect(aggregate([...rows, observation({area: "BBB", period: 2025, value: 100})], options)).toMatchObject({value: 30});
    expect(aggregate(rows, {...options, maxAge: 3})).toMatchObject({
      value: 20,
      shareOfPeople: 0.75,
      periodRange: [2022, 2022],
      missing: [{area: "BBB", why: "noValue", weight: 100}]
    });
  });
  test("is hidden below half of the people, with its audit, and shown at half", () => {
    const more = indexPopulations([population("AAA", 2023, {total: 300}), population("CCC", 2023, {total: 301})]);
    const audit = {countriesWithData: 1, countries: 2};
    const hidden = aggregate(rows, {...options, members: ["AAA", "CCC"], populations: more});
    expect(hidden).toMatchObject({...audit, footing: "hidden", missing: [{area: "CCC", why: "noValue", weight: 301}]});
    expect(hidden).not.toHaveProperty("value");
    expect(aggregate(rows, {...options, members: ["AAA", "BBB", "CCC"]})).toMatchObject({value: 30, shareOfPeople: 0.5});
  });
  test("is weak from half of the people and firm from three quarters", () => {
    const behind = (missing: number) =>
      aggregate(rows, {
        ...options,
        members: ["AAA", "CCC"],
        populations: indexPopulations([population("AAA", 2023, {total: 300}), population("CCC", 2023, {total: missing})])
      });
    expect([301, 300, 101, 100].map(behind)).toMatchObject([
      {footing: "hidden"},
      {footing: "weak", value: 20},
      {footing: "weak"},
      {footing: "firm", value: 20}
    ]);
  });
  test("counts a doubled member once, and names one that nobody knows", () => {
    expect(aggregate(rows, {...options, members: ["AAA", "BBB", "AAA", "ZZZ"]})).toMatchObject({
      value: 30,
      countries: 3,
      headCount: 400,
      missing: [{area: "ZZZ", why: "noValue", weight: null}]
    });
  });
  test("lists the heaviest first, of those with data and of the missing", () => {
    const found = aggregate(rows, {...options, members: ["ZZZ", "DDD", "BBB", "CCC", "AAA"]});
    const areas = (part: "contributions" | "missing") => (part in found && "missing" in found ? found[part].map(({area}) => area) : null);
    expect(areas("contributions")).toEqual(["AAA", "BBB"]);
    expect(areas("missing")).toEqual(["CCC", "DDD", "ZZZ"]);
  });
  test("gives a country of no people no weight, and one without head count no place", () => {
    const odd = [...rows, observation({area: "DDD", value: 100}), observation({area: "EEE", value: 100})];
    expect(aggregate(odd, {...options, members: ["AAA", "BBB", "DDD", "EEE"]})).toMatchObject({
      value: 30,
      countriesWithData: 3,
      contributions: [{area: "AAA"}, {area: "BBB"}, {area: "DDD", weight: 0, share: 0, points: 0}],
      missing: [{area: "EEE", why: "noHeadCount", weight: null}]
    });
    expect(aggregate(odd, {...options, members: ["DDD", "EEE"]})).toEqual({refused: "noHeadCount"});
  });
  test("counts a member of whom the year's head count is missing by the last one before", () => {
    const lapsed = indexPopulations([
      population("AAA", 2023, {total: 300}),
      population("BBB", 2020, {total: 50}),
      population("BBB", 2021, {total: 100}),
      population("CCC", 2020, {total: 100}),
      population("DDD", 2024, {total: 900})
    ]);
    expect(aggregate(rows, {...options, members: ["AAA", "BBB", "CCC", "DDD"], populations: lapsed})).toMatchObject({
      value: 30,
      headCount: 500,
      shareOfPeople: 0.8,
      contributions: [
        {area: "AAA", weight: 300, weightYear: 2023},
        {area: "BBB", weight: 100, weightYear: 2021}
      ],
      missing: [
        {area: "CCC", why: "noValue", weight: 100, weightYear: 2020},
        {area: "DDD", why: "noValue", weight: null, weightYear: null}
      ]
    });
  });
  test("is refused where there is nothing to weight or to weight by", () => {
    expect(aggregate(rows, {...options, indicator: indicator({denominator: "unemployed"})})).toEqual({refused: "noDenominator"});
    expect(aggregate(rows, {...options, indicator: indicator({unit: "index"})})).toEqual({refused: "noDenominator"});
    expect(aggregate(rows, {...options, members: []})).toEqual({refused: "noMembers"});
    expect(aggregate(rows, {...options, members: ["CCC"]})).toEqual({refused: "noData"});
    expect(aggregate(rows, {...options, asOf: 2022})).toEqual({refused: "noHeadCount"});
  });
});
