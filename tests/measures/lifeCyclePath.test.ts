import {describe, expect, test} from "vitest";
import {lifeCycle, lifeCyclePath, longestBreak, type LifeCycleStage} from "../../src/measures/lifeCyclePath.ts";
import {indicator, observation} from "./sample.ts";

const indicators = lifeCycle.map((id) => indicator({id, denominator: id === "maternity" ? "mothers" : "population"}));
const rows = [
  observation({indicator: "old-age", period: 2019, value: 80}),
  observation({indicator: "old-age", period: 2021, value: 90}),
  observation({indicator: "unemployment", value: 0}),
  observation({indicator: "maternity", sex: "female", value: 30}),
  observation({indicator: "disability", sex: "female", value: 5}),
  observation({indicator: "children", area: "BBB", value: 70})
];

describe("the life-cycle path", () => {
  test("goes from children to old age with the latest values and the kinds of absence", () => {
    const path = lifeCyclePath(rows, {area: "AAA", indicators, sex: "total"});
    expect(path.map(({branch, value, availability}) => [branch, value, availability])).toEqual([
      ["children", null, "notPublished"],
      ["maternity", 30, "published"],
      ["unemployment", 0, "published"],
      ["work-injury", null, "notPublished"],
      ["disability", null, "notPublishedBySplit"],
      ["old-age", 90, "published"]
    ]);
  });
  test("has no maternity for men", () => {
    const path = lifeCyclePath(rows, {area: "AAA", indicators, sex: "male"});
    expect(path.find(({branch}) => branch === "maternity")).toMatchObject({value: null, availability: "notApplicable"});
  });
});

describe("the longest break", () => {
  const path = (values: (number | null | "notApplicable")[]): LifeCycleStage[] =>
    values.map((value, i) => ({
      branch: lifeCycle[i] ?? "old-age",
      observation: null,
      value: typeof value === "number" ? value : null,
      availability: value === "notApplicable" ? value : value === null ? "notPublished" : "published"
    }));
  const found = (values: (number | null | "notApplicable")[]) => longestBreak(path(values), {below: 20})?.map(({branch}) => branch) ?? null;

  test("is the longest row of stages below the limit, the first of several", () => {
    expect(found([10, 80, 0, 19.9, 20, 5])).toEqual(["unemployment", "work-injury"]);
    expect(found([10, 80, 0, 80, 80, 5])).toEqual(["children"]);
  });
  test("ends where nothing is known, and steps over what does not apply", () => {
    expect(found([10, null, 0, null, 5, 90])).toEqual(["children"]);
    expect(found([10, "notApplicable", 0, 80, 80, 80])).toEqual(["children", "unemployment"]);
  });
  test("is nothing on a whole or an unknown path", () => {
    expect(found([100, 20, 30, 40, 50, 60])).toBeNull();
    expect(found([null, null, null, null, null, null])).toBeNull();
  });
});
