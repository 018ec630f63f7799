import {describe, expect, test} from "vitest";
import {indexPopulations} from "../../src/measures/headCount.ts";
import {leftOut} from "../../src/measures/leftOut.ts";
import {country, group, indicator, observation, population} from "./sample.ts";

const populations = indexPopulations([
  population("AAA", 2020, {total: 1000, female: 600, older: 200, employed: 400, births: 10}),
  population("BBB", 2020, {total: 3000})
]);
const area = country("AAA");
const said = (value: number, about = {}, of = {}) => leftOut(observation({value, ...about}), {indicator: indicator(of), area, populations});

describe("people left out", () => {
  test("are the gap times the head count of the denominator, in the year of the value", () => {
    expect(said(65.9)).toEqual({
      people: 341,
      headCount: 1000,
      approximate: false
    });
    expect(said(25, {sex: "female"})?.people).toBe(450);
  });
  test("are zero at full coverage and everyone at none", () => {
    expect(said(100)?.people).toBe(0);
    expect(said(0)?.people).toBe(1000);
  });
  test("say when the head count only comes near the denominator", () => {
    expect(said(75, {}, {denominator: "pensionAge"})).toMatchObject({people: 50, approximate: true});
    expect(said(40, {sex: "female"}, {denominator: "mothers"})?.people).toBe(6);
  });
  test("are the informal workers themselves where lower is better", () => {
    expect(said(30, {}, {denominator: "employed", direction: "lower"})?.people).toBe(120);
  });
  test("of a group are counted on the sum of its members", () => {
    const people = leftOut(observation({area: "g", value: 50}), {indicator: indicator({}), area: group("g", ["AAA", "BBB"]), populations});
    expect(people).toMatchObject({people: 2000, headCount: 4000});
  });
  test("are not said of an income group: its rates are of an older list than its members", () => {
    const income = {...group("g", ["AAA", "BBB"]), groupKind: "income" as const};
    expect(leftOut(observation({area: "g", value: 50}), {indicator: indicator({}), area: income, populations})).toBeNull();
  });
  test("are not said where they cannot be", () => {
    expect(said(50, {period: 2019}), "no head count in that year").toBeNull();
    expect(said(50, {period: null, edition: "2024-26"}), "no year").toBeNull();
    expect(said(50, {sex: "male"}), "no head count for men").toBeNull();
    expect(said(50, {quintile: "q1"}), "a fifth of incomes").toBeNull();
    expect(said(50, {sector: "agriculture"}), "a sector").toBeNull();
    expect(said(50, {}, {denominator: "unemployed"}), "no head count at all").toBeNull();
    expect(said(50, {}, {unit: "index"}), "not a share").toBeNull();
    expect(said(50, {}, {direction: "context"}), "no gap").toBeNull();
  });
});
