import {inAll} from "../statedLocales.ts";
import {describe, expect, test} from "vitest";
import {breachesOf} from "../../src/model/checks.ts";
import type {InsuredLives} from "../../src/model/insuredLives.ts";
import {insuredLivesChecks} from "../../src/model/insuredLivesChecks.ts";
import type {OfficeFigure} from "../../src/model/officeFigure.ts";
import {officeFigureChecks} from "../../src/model/officeFigureChecks.ts";
import type {Scheme} from "../../src/model/scheme.ts";
import {schemeChecks, schemeCountChecks} from "../../src/model/schemeChecks.ts";
import type {SchemeCount} from "../../src/model/schemeCount.ts";

const persons = {total: 1_000_000};
const facts = {
  ...{indicators: [], areas: [{id: "TUN"}], corrections: []},
  schemes: [],
  populations: [2012, 2013].map((year) => ({area: "TUN", year, persons}))
};

describe("figures of an office", () => {
  const figure: OfficeFigure = {
    ...{area: "TUN", measure: "m", level: "country", code: "", place: "Tunisia", period: "2020"},
    ...{sex: "total", value: 16, unit: "percent", note: inAll({en: "", es: ""}), source: "subnational-tun"}
  };
  const part = {...figure, level: "subdivision", code: "TN-11", place: "Tunis"} as const;
  const said = (...changes: Partial<OfficeFigure>[]) =>
    breachesOf(
      officeFigureChecks,
      changes.map((change) => ({...figure, ...change})),
      facts
    ).map(({says}) => says);
  const sexes = (unit: OfficeFigure["unit"], ...values: readonly [number, number, number]) =>
    (["total", "female", "male"] as const).map((sex, index) => ({sex, unit, value: values[index]!}));

  test.each<[OfficeFigure["unit"], readonly [number, number, number]]>([
    ["percent", [16, 9, 22]],
    ["percent", [22.1, 9, 22]],
    ["persons", [13871, 6595, 7286]]
  ])("of all, in %s, are sound with %j", (unit, values) => expect(said(...sexes(unit, ...values))).toEqual([]));
  test.each<[OfficeFigure["unit"], readonly [number, number, number], string]>([
    ["percent", [22.9, 9, 22], '\"Tunisia\" in 2020 has 22.9, women 9, men 22'],
    ["percent", [8, 9, 22], '\"Tunisia\" in 2020 has 8, women 9, men 22'],
    ["persons", [7000, 6595, 7286], '\"Tunisia\" in 2020 has 7000, women 6595, men 7286']
  ])("of all, in %s, are not with %j", (unit, values, says) => expect(said(...sexes(unit, ...values))).toEqual([says]));

  test("of a place have its code in every year, and no other", () => {
    const later = {...part, period: "2021"};
    const whole = [figure, {...figure, period: "2021"}];
    expect(said(...whole, part, later)).toEqual([]);
    expect(said(...whole, part, {...later, code: "TN-12"})).toEqual(['"TUN, Tunis" is "TN-12", and "TN-11"']);
    expect(said(...whole, part, {...later, place: "Tunis region"})).toEqual(['"TN-11" is "Tunis region", and "Tunis"']);
    expect(said(figure, part, {...part, code: "CA-ON", place: "Ontario"})).toEqual(['"TUN" is "CA-…", and "TN-…"']);
  });
});

describe("a scheme", () => {
  const scheme = {
    id: "tun-a",
    area: "TUN",
    name: "A",
    start: 2005,
    end: 2015,
    reached: {year: 2012, count: 500, unit: "people"},
    evidence: "Report"
  };
  const said = (change: object) =>
    breachesOf(schemeChecks, [{evidenceYear: null, ...scheme, ...change} as unknown as Scheme], facts).map(({says}) => says);
  test("reaches people while it is there", () => {
    expect(said({})).toEqual([]);
    expect(said({end: 2010})).toEqual(["tun-a begins in 2005, ends in 2010 and is counted in 2012"]);
    expect(said({start: 2013, end: null})).toEqual(["tun-a begins in 2013, ends in ? and is counted in 2012"]);
    expect(said({start: 2013, reached: {...scheme.reached, year: null}})).toEqual([]);
  });
  test("reaches no more than its country ever had", () =>
    expect(said({reached: {...scheme.reached, count: 1_000_001}})).toEqual([
      '"1000001 people", and the country had 1000000 people at most'
    ]));

  test.each(["% of population", "percent of population", "Per cent of households"])("has a share of no more than 100: %s", (unit) => {
    expect(said({reached: {...scheme.reached, count: 100, unit}})).toEqual([]);
    expect(said({reached: {...scheme.reached, count: 104, unit}})).toEqual([`104 ${unit}`]);
  });

  const counted = (change: object) => {
    const count = {scheme: "tun-a", year: 2012, count: 500, unit: "people", evidence: "Report", evidenceYear: null, ...change};
    return breachesOf(schemeCountChecks, [count as unknown as SchemeCount], {...facts, schemes: [scheme]}).map(({says}) => says);
  };
  test("has the same count in both tables where one document tells of one year", () => {
    expect(counted({})).toEqual([]);
    expect(counted({count: 510})).toEqual(["tun-a has 510 people here, and 500 with the scheme"]);
    expect([...counted({count: 510, year: 2013}), ...counted({count: 510, evidence: "Another"})]).toEqual([]);
  });
  test("has no count beyond the people of its country", () =>
    expect(counted({year: 2013, count: 2_000_000})).toEqual(['"2000000 people", and the country had 1000000 people at most']));
});

describe("people insured", () => {
  const said = (persons: number, share: number | null) =>
    breachesOf(
      insuredLivesChecks,
      [{area: "TUN", year: 2012, product: "life", persons, share, remark: ""} as unknown as InsuredLives],
      facts
    ).map(({says}) => says);
  test.each<[number, number | null]>([
    [5000, 0.5],
    [5000, 0.9],
    [5000, 0.3],
    [5000, null],
    [10, 0.01]
  ])("%d told as %s %% are sound", (persons, share) => expect(said(persons, share)).toEqual([]));
  test.each<[number, number | null]>([
    [5000, 1.1],
    [5000, 0.2],
    [2_000_000, null]
  ])("%d told as %s %% are not", (persons, share) =>
    expect(said(persons, share)).toEqual([`${persons} people are told as ${share ?? "no"}%, and TUN had 1000000 people in 2012`])
  );
});
