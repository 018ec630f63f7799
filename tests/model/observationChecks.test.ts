import {describe, expect, test} from "vitest";
import type {Correction} from "../../src/model/annotation.ts";
import {keyOfCorrected, observationBreaches, observationChecks as checks} from "../../src/model/observationChecks.ts";
import {allTotals} from "../../src/model/dimension.ts";
import {keyOf, type Observation} from "../../src/model/observation.ts";

const honest: Observation = {
  ...allTotals,
  indicator: "old-age",
  area: "ARG",
  period: 2021,
  edition: "",
  value: 50,
  flag: "normal",
  remark: "",
  source: "ilostat"
};
const world = {
  areas: [{id: "ARG"}],
  schemes: [],
  populations: [],
  indicators: [
    {id: "old-age", denominator: "pensionAge", splits: ["sex"]},
    {id: "maternity", denominator: "mothers", splits: ["sex"]}
  ]
} as const;
const checked = (...changes: Partial<Observation>[]): Observation[] => changes.map((change) => ({...honest, ...change}));
const bySex = (total: number, female: number, male: number) =>
  checked({value: total}, {sex: "female", value: female}, {sex: "male", value: male});

const breaches = (of: readonly Observation[], corrections: Correction[]) => observationBreaches(of, {...world, corrections});

/** The sentences that fail, each once for each culprit. */
const failing = (of: readonly Observation[], corrections: Correction[] = []) => breaches(of, corrections).map(({sentence}) => sentence);

describe("every share lies between 0 and 100", () => {
  const sentence = "every share lies between 0 and 100";
  test.each([0, 0.1, 100])("%d does", (value) => expect(failing(checked({value}))).toEqual([]));
  test.each([-0.1, 100.1, NaN])("%d does not", (value) => expect(failing(checked({value}))).toEqual([sentence]));
});

describe("no two observations have the same key", () => {
  test("two years are two keys", () => expect(failing(checked({}, {period: 2022}))).toEqual([]));
  test("two editions are two keys", () => {
    expect(failing(checked({period: null, edition: "2020-22"}, {period: null, edition: "2024-26"}))).toEqual([]);
  });
  test("the second of two is the culprit, even with the same value", () => {
    const doubled = checked({}, {flag: "break", source: "other"});
    const [breach, ...others] = breaches(doubled, []);
    expect(others).toEqual([]);
    expect(breach).toMatchObject({
      sentence: "no two observations have the same key",
      item: {source: "other"},
      other: {source: "ilostat"}
    });
    expect(breach?.says).toBe("two values for old-age/ARG/total/total/total/total/total/total/total/2021: 50 here, 50 elsewhere");
  });
});

describe("a total by sex lies between women and men", () => {
  const sentence = "a total by sex lies between women and men";
  test.each([
    [50, 40, 60],
    [50, 60, 40],
    [50, 50, 50],
    [60.1, 40, 60],
    [39.9, 40, 60]
  ])("%d between %d and %d, give or take the rounding", (...values) => expect(failing(bySex(...values))).toEqual([]));
  test.each([
    [60.2, 40, 60],
    [39.8, 60, 40],
    [0, 1, 1]
  ])("%d not between %d and %d", (...values) => expect(failing(bySex(...values))).toEqual([sentence]));
  test("the total is the culprit", () => {
    const [breach] = breaches(bySex(61.2, 60.6, 60.3), []);
    expect(breach).toMatchObject({item: {sex: "total"}, says: "the total is 61.2, women 60.6, men 60.3"});
  });
  test("a total without one of the sexes is not judged", () =>
    expect(failing(checked({value: 90}, {sex: "female", value: 10}))).toEqual([]));
  test("what cannot be a share at all is told once, not here as well", () => {
    expect(failing(bySex(50, 150, 150))).toEqual(Array(2).fill("every share lies between 0 and 100"));
  });
  test("other years and areas are not mixed in", () => {
    expect(failing(checked({value: 90}, {sex: "female", value: 10}, {sex: "male", value: 10, period: 2020}))).toEqual([]);
  });
});

describe("what else must be true", () => {
  test.each<[string, Partial<Observation>]>([
    ["every area is known", {area: "TUN"}],
    ["every observation belongs to a known indicator", {indicator: "children"}],
    ["what is counted of mothers is counted for women only", {indicator: "maternity", sex: "male"}],
    ["what is counted of mothers is counted for women only", {indicator: "maternity"}],
    ["every breakdown is one that its indicator names", {quintile: "q1"}],
    ["dated values have no edition and undated values have one", {edition: "2024-26"}],
    ["dated values have no edition and undated values have one", {period: null}]
  ])("%s: not with %j", (sentence, change) => expect(failing(checked(change))).toEqual([sentence]));
  test.each<[Partial<Observation>]>([[{indicator: "maternity", sex: "female"}], [{sex: "female"}], [{period: null, edition: "2024-26"}]])(
    "all with %j",
    (change) => expect(failing(checked(change))).toEqual([])
  );
});

describe("a correction", () => {
  const sentence = "a total by sex lies between women and men";
  const correction: Correction = {
    indicator: "old-age",
    area: "ARG",
    period: 2021,
    sex: "total",
    wrong: 61.2,
    right: null,
    excuses: sentence,
    why: "",
    proof: ""
  };
  test("excuses its observation", () => expect(failing(bySex(61.2, 60.6, 60.3), [correction])).toEqual([]));
  test.each<[Partial<Correction>]>([[{period: 2020}], [{area: "TUN"}], [{sex: "female"}], [{indicator: "maternity"}], [{excuses: ""}]])(
    "excuses no other: %j",
    (change) => expect(failing(bySex(61.2, 60.6, 60.3), [{...correction, ...change}])).toEqual([sentence])
  );
  test("does not excuse what is broken down further", () => {
    expect(failing(checked({sector: "industry", value: 101}), [{...correction, excuses: "every share lies between 0 and 100"}])).toContain(
      "every share lies between 0 and 100"
    );
  });
  test("is about the undivided observation", () => expect(keyOfCorrected(correction)).toBe(keyOf(honest)));
});

test("each check is named as a sentence", () => {
  expect(Object.keys(checks)).toHaveLength(13);
  for (const sentence of Object.keys(checks)) expect(sentence.split(" ").length).toBeGreaterThan(3);
});
