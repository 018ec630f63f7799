import {expect, test} from "vitest";
import {wspr} from "../../src/sources/wspr.ts";
import {deskFor} from "../fixtures/deskFor.ts";
import {oddTable} from "../fixtures/fixtureTexts.ts";

test("a row is an observation without a year, known by its report", () => {
  const {desk, said} = deskFor("ilo-wspr", "pension-contributors: percent_of_labour_force");
  const {found} = wspr("ref_area,report,percent_of_labour_force\nX01,2020-22,53.6521\n", "t.csv", desk);
  expect(said()).toEqual([]);
  expect(found.map(({item}) => item)).toEqual([
    {
      indicator: "pension-contributors",
      area: "world",
      period: null,
      edition: "2020-22",
      sex: "total",
      sector: "total",
      status: "total",
      quintile: "total",
      function: "total",
      residence: "total",
      age: "total",
      value: 53.6521,
      flag: "normal",
      remark: "",
      source: "ilo-wspr"
    }
  ]);
});

test.each([
  ["total_excluding_health", "total"],
  ["total_including_health", "totalWithHealth"],
  ["health", "health"],
  ["children", "children"],
  ["working_age", "workingAge"],
  ["old_age", "oldAge"]
])("the function %s is %s", (code, name) => {
  const {desk} = deskFor("ilo-wspr", "spending: percent_of_gdp");
  const {found} = wspr(`ref_area,report,function,percent_of_gdp\nTUN,2024-26,${code},0\n`, "t.csv", desk);
  expect(found.map(({item}) => [item.function, item.edition, item.value])).toEqual([[name, "2024-26", 0]]);
});

test("a table may hold several columns of values", () => {
  const {desk} = deskFor("ilo-wspr", "a: percent_of_a", "b: percent_of_b");
  const {found} = wspr("ref_area,report,percent_of_a,percent_of_b\nTUN,2024-26,1,2\nARG,2024-26,,3\n", "t.csv", desk);
  expect(found.map(({item}) => [item.indicator, item.area, item.value])).toEqual([
    ["a", "TUN", 1],
    ["b", "TUN", 2],
    ["b", "ARG", 3]
  ]);
});

test("each oddity is told with its cell, and the honest rows are read", () => {
  const {desk, said} = deskFor("ilo-wspr", "spending: percent_of_gdp");
  const {found, blank} = wspr(oddTable("wspr"), "t.csv", desk);
  expect(said()).toEqual([
    'row 3, report: unknown code "2017-19"; known are 2020-22, 2024-26',
    'row 4, function: unknown code "defence"; known are total_excluding_health, children, working_age, old_age, health, total_including_health',
    'row 5, ref_area: unknown area "ARH"; known are the codes in countries.csv, groups.csv (ILO aggregates), area-aliases.csv and set-aside.csv',
    'row 6, percent_of_gdp: "1%" is not a number; expected digits with a decimal point, or a blank cell for no value'
  ]);
  expect(found.map(({item}) => [item.function, item.value])).toEqual([
    ["total", 10.8369],
    ["oldAge", 0]
  ]);
  expect(blank).toBe(5);
});
