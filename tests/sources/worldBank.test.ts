import {expect, test} from "vitest";
import {worldBank} from "../../src/sources/worldBank.ts";
import {deskFor} from "../fixtures/deskFor.ts";
import {oddTable} from "../fixtures/fixtureTexts.ts";

const header = "Country Name,Country Code,Indicator Name,Indicator Code,2021,2022\n";
const series = ["survey-coverage: per_allsp.cov_pop_tot", "survey-coverage: per_allsp.cov_q1_tot=quintile:q1"];

test("a row is an observation for each year that has a value", () => {
  const {desk, said} = deskFor("worldbank", ...series);
  const {found, rows, kept} = worldBank(`${header}Argentina,ARG,Coverage of the poorest,per_allsp.cov_q1_tot,73.7692,\n`, "t.csv", desk);
  expect(said()).toEqual([]);
  expect([rows, kept]).toEqual([1, 1]);
  expect(found).toEqual([
    {
      item: {
        indicator: "survey-coverage",
        area: "ARG",
        period: 2021,
        edition: "",
        sex: "total",
        sector: "total",
        status: "total",
        quintile: "q1",
        function: "total",
        residence: "total",
        age: "total",
        value: 73.7692,
        flag: "normal",
        remark: "",
        source: "worldbank"
      },
      at: {file: "t.csv", row: 2, column: "2021", text: "73.7692"}
    }
  ]);
});

test("urban and rural areas of one indicator are told apart, and neither is taken for the whole", () => {
  const {desk, said} = deskFor(
    "worldbank",
    ...["rur=residence:rural", "urb=residence:urban"].map((one) => `by-residence: per_allsp.cov_pop_${one}`)
  );
  const rows = ["rural,per_allsp.cov_pop_rur,0,12.5", "urban,per_allsp.cov_pop_urb,,20"].map((rest) => `Tunisia,TUN,Coverage ${rest}\n`);
  const {found} = worldBank(header + rows.join(""), "t.csv", desk);
  expect(said()).toEqual([]);
  expect(found.map(({item}) => [item.residence, item.period, item.value])).toEqual([
    ["rural", 2021, 0],
    ["rural", 2022, 12.5],
    ["urban", 2022, 20]
  ]);
});

test("a series may be broken down twice", () => {
  const {desk} = deskFor("worldbank", "employment: SL.AGR.EMPL.FE.ZS=sector:agriculture+sex:female");
  const {found} = worldBank(`${header}Tunisia,TUN,Agriculture,SL.AGR.EMPL.FE.ZS,,9.1\n`, "t.csv", desk);
  expect(found.map(({item}) => item)).toMatchObject([{sector: "agriculture", sex: "female", period: 2022}]);
});

test("aggregates and series on the list are set aside, what they say unread", () => {
  const {desk, said} = deskFor("worldbank", ...series);
  const rows = [
    "World,WLD,Coverage,per_allsp.cov_pop_tot,1,2",
    "Tunisia,TUN,Left out,per_left.out,3,x",
    "Tunisia,TUN,Coverage,per_allsp.cov_pop_tot,,"
  ];
  const {found, kept, setAside, blank} = worldBank(`${header}${rows.join("\n")}\n`, "t.csv", desk);
  expect([found.length, kept, setAside, blank]).toEqual([0, 0, 2, 1]);
  expect(said()).toEqual([]);
});

test("each oddity is told with its cell, and the honest values are read", () => {
  const {desk, said} = deskFor("worldbank", ...series);
  const {found} = worldBank(oddTable("worldBank"), "t.csv", desk);
  expect(said()).toEqual([
    'row 1, 1989: impossible year "1989"; expected 1990 to 2030',
    'row 3, 2021: ".." is not a number; expected digits with a decimal point, or a blank cell for no value',
    'row 4, Indicator Code: no indicator takes the series "per_allsp.cov_q9_tot" from this table; ' +
      "known are per_allsp.cov_pop_tot, per_allsp.cov_q1_tot",
    'row 5, Country Code: unknown area "ARQ"; known are the codes in countries.csv, groups.csv (ILO aggregates), area-aliases.csv and set-aside.csv'
  ]);
  expect(found.map(({item}) => [item.quintile, item.period, item.value])).toEqual([
    ["total", 2021, 54.6],
    ["total", 2022, 0],
    ["q1", 2022, 73.8]
  ]);
});

test("a header without years is the table's, not a value's", () => {
  const {desk} = deskFor("worldbank", ...series);
  expect(() => worldBank("Country Code,Indicator Code,21\nARG,X,1\n", "t.csv", desk)).toThrow('unknown column "21"');
});

test("a code under another name is told, and a code whose name nobody knows", () => {
  const {desk, said} = deskFor("worldbank", ...series, "x: per_new");
  const rows = ["Tunisia,ARG,Coverage of the poorest,per_allsp.cov_pop_tot,1,2", "Kosovo,XKX,New,per_new,1,2"];
  worldBank(`${header}${rows.join("\n")}\n`, "t.csv", desk);
  expect(said()).toEqual([
    'row 2, Country Name: "ARG" is called "Tunisia" here; expected "Argentina"',
    'row 2, Indicator Name: "per_allsp.cov_pop_tot" is called "Coverage of the poorest" here; expected "Coverage"',
    'row 3, Country Name: the name of "XKX" is not known; expected a row of publisher-names.csv',
    'row 3, Indicator Name: the name of "per_new" is not known; expected a row of publisher-names.csv'
  ]);
});
