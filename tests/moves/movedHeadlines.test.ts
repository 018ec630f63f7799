import {expect, test} from "vitest";
import {movedHeadlines} from "../../src/moves/movedHeadlines.ts";
import {sayHeadlines} from "../../src/moves/sayHeadlines.ts";
import {allTotals} from "../../src/model/dimension.ts";
import type {Observation} from "../../src/model/observation.ts";
import {observationTable} from "../../src/tables/model/observationTable.ts";

const id = "old-age";
const indicators = JSON.stringify([
  {id, listed: true, unit: "percent", direction: "higher", denominator: "pensionAge", breaks: [20, 40, 60, 80]},
  {id: "context", listed: false, unit: "percent", direction: "context", denominator: "employed", breaks: [20, 40, 60, 80]}
]);
const areas = JSON.stringify([...["ARG", "IND", "PER", "TUN"].map((area) => ({id: area, kind: "country"})), {id: "world", kind: "group"}]);

/** A model of one indicator: values by area, of 2021 unless a year stands behind them. */
function model(
  values: Readonly<Record<string, number | readonly [value: number, year: number]>>,
  indicator = id
): ReadonlyMap<string, string> {
  const observations = Object.entries(values).map(([area, told]): Observation => {
    const [value, period] = typeof told === "number" ? [told, 2021] : told;
    return {...allTotals, indicator, area, period, edition: "", value, flag: "normal", remark: "", source: "ilostat"};
  });
  const {path, write} = observationTable(indicator);
  return new Map([
    ["indicators.json", indicators],
    ["areas.json", areas],
    [path, write(observations)]
  ]);
}
const said = (was: ReadonlyMap<string, string>, is: ReadonlyMap<string, string>) => sayHeadlines(movedHeadlines(was, is));

test("a value that moves has its place and class with it; those that it passes are counted", () => {
  expect(said(model({ARG: 90, TUN: 50, PER: 61, world: 70}), model({ARG: 90, TUN: 65, PER: 61, world: 71}))).toEqual([
    "",
    "Headlines of countries",
    "old-age: 2",
    "  TUN: 50 in 2021 (place 3 of 3), now 65 in 2021 (place 2 of 3); class 3 of 5, now 2",
    "  1 more in another place, with the value they had"
  ]);
});

test("a country that is new, gone, or of another year is told first where nothing can be subtracted", () => {
  expect(said(model({ARG: 90, TUN: 50, IND: [40, 2019]}), model({ARG: 90, PER: 20, IND: [40, 2022]})).slice(2)).toEqual([
    "old-age: 3",
    "  PER: none, now 20 in 2021 (place 3 of 3)",
    "  TUN: 50 in 2021 (place 2 of 3), now none",
    "  IND: 40 in 2019 (place 3 of 3), now 40 in 2022 (place 2 of 3)"
  ]);
});

test("an indicator that is gone, or no longer shown, takes its headlines with it; one that is divided otherwise moves classes", () => {
  const was = model({ARG: 90, TUN: 50});
  const withIndicators = (text: string) => new Map([...was, ["indicators.json", text]]);
  const gone = [
    "",
    "Headlines of countries",
    "old-age: 2",
    "  ARG: 90 in 2021 (place 1 of 2), now none",
    "  TUN: 50 in 2021 (place 2 of 2), now none"
  ];
  expect(said(was, new Map([...withIndicators("[]")].filter(([path]) => path !== observationTable(id).path)))).toEqual(gone);
  expect(said(was, withIndicators(indicators.replace('"listed":true', '"listed":false')))).toEqual(gone);
  expect(said(was, withIndicators(indicators.replace("[20,40,60,80]", "[20,40,45,80]"))).slice(2)).toEqual([
    "old-age: 1",
    "  TUN: 50 in 2021 (place 2 of 2), now 50 in 2021 (place 2 of 2); class 3 of 5, now 4"
  ]);
});

test("nothing is said of groups, of what is not listed, nor where nothing moved", () => {
  expect(said(model({ARG: 90, world: 70}), model({ARG: 90, world: 75}))).toEqual([]);
  expect(said(model({ARG: 90}, "context"), model({ARG: 20}, "context"))).toEqual([]);
  expect(said(model({ARG: 90}), model({ARG: 90}))).toEqual([]);
});
