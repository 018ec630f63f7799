import {readFileSync} from "node:fs";
import {describe, expect, test} from "vitest";
import {ilostat} from "../../src/sources/ilostat.ts";
import {deskFor} from "../fixtures/deskFor.ts";
import {oddTable} from "../fixtures/fixtureTexts.ts";

const header = "ref_area,indicator,sex,classif1,time,obs_value,obs_status,note_source\n";
const series = ["any-benefit: SDG_0131_SEX_SOC_RT/SOC_CONTIG_TOTAL", "informal-by-sector: SDG_0831_SEX_ECO_RT"];

function observe(row: string, ...claims: string[]) {
  const {desk, said} = deskFor("ilostat", ...(claims.length > 0 ? claims : series));
  const {found} = ilostat(header + row, "t.csv", desk);
  expect(said()).toEqual([]);
  return found.map(({item}) => item);
}

test("a row is an observation", () => {
  expect(observe("ARG,SDG_0131_SEX_SOC_RT,SEX_F,SOC_CONTIG_TOTAL,2021,65.9,B,ILO modelled estimate\n")).toEqual([
    {
      indicator: "any-benefit",
      area: "ARG",
      period: 2021,
      edition: "",
      sex: "female",
      sector: "total",
      status: "total",
      quintile: "total",
      function: "total",
      residence: "total",
      age: "total",
      value: 65.9,
      flag: "break",
      remark: "modelled",
      source: "ilostat"
    }
  ]);
});

test.each([
  ["ECO_SECTOR_TOTAL", {sector: "total"}],
  ["ECO_SECTOR_AGR", {sector: "agriculture"}],
  ["ECO_SECTOR_NAG", {sector: "nonAgriculture"}],
  ["ECO_SECTOR_IND", {sector: "industry"}],
  ["ECO_SECTOR_SER", {sector: "services"}],
  ["STE_ICSE93_1", {status: "employee"}],
  ["STE_ICSE93_2", {status: "employer"}],
  ["STE_ICSE93_3", {status: "ownAccount"}],
  ["STE_ICSE93_4", {status: "cooperativeMember"}],
  ["STE_ICSE93_5", {status: "familyWorker"}],
  ["STE_AGGREGATE_EES", {status: "employee"}],
  ["STE_AGGREGATE_SLF", {status: "selfEmployed"}],
  ["AGE_YTHADULT_YGE15", {age: "total"}],
  ["AGE_YTHADULT_Y15-24", {age: "youth"}],
  ["AGE_YTHADULT_YGE25", {age: "adult"}]
])("a classification that makes no series breaks it down: %s", (code, breakdown) => {
  expect(observe(`TUN,X_RT,SEX_T,${code},2021,1,,\n`, "informal: X_RT")).toMatchObject([{indicator: "informal", ...breakdown}]);
});

test.each([
  ["", ""],
  ["ILO Social Security Inquiry", ""],
  ["Main cities or metropolitan areas", "mainCities"],
  ["Urban areas only", "urbanOnly"],
  ["computed from ILOSTAT counts EMP_NIFL_SEX_STE_NB / EMP_TEMP_SEX_STE_NB", "computedFromCounts"]
])("the note %j is the remark %j", (note, remark) => {
  expect(observe(`ARG,SDG_0131_SEX_SOC_RT,SEX_T,SOC_CONTIG_TOTAL,2021,1,U,${note}\n`)).toMatchObject([{flag: "unreliable", remark}]);
});

describe("areas", () => {
  test.each([
    ["X01", "world"],
    ["KOS", "XKX"],
    ["XKX", "XKX"]
  ])("%s is %s", (code, area) => {
    expect(observe(`${code},SDG_0131_SEX_SOC_RT,SEX_T,SOC_CONTIG_TOTAL,2021,1,,\n`)).toMatchObject([{area}]);
  });
});

test("zero is a value and a blank is none", () => {
  const rows = ["2021,0,,", "2022,,,"].map((rest) => `ARG,SDG_0131_SEX_SOC_RT,SEX_T,SOC_CONTIG_TOTAL,${rest}\n`);
  const {desk} = deskFor("ilostat", ...series);
  const {found, rows: read, kept, blank} = ilostat(header + rows.join(""), "t.csv", desk);
  expect(found.map(({item}) => [item.period, item.value])).toEqual([[2021, 0]]);
  expect([read, kept, blank]).toEqual([2, 1, 1]);
});

test("a table without classification", () => {
  const {desk, said} = deskFor("ilostat", "informal-employment: EMP_NIFL_SEX_RT");
  const {found} = ilostat(
    readFileSync("tests/fixtures/raw/ilostat/EMP_NIFL_SEX_RT_A.csv", "utf8").replaceAll("IND,", "TUN,"),
    "t.csv",
    desk
  );
  expect(said()).toEqual([]);
  expect(found).toHaveLength(10);
  expect(found[5]?.item).toMatchObject({area: "ARG", sex: "total", period: 2024, value: 51.576, remark: "mainCities"});
  expect(found[5]?.at).toEqual({file: "t.csv", row: 7, column: "obs_value", text: "51.576"});
});

test("each oddity is told with its cell, and the honest rows are read", () => {
  const {desk, said} = deskFor("ilostat", ...series);
  const {found} = ilostat(oddTable("ilostat"), "t.csv", desk);
  expect(said()).toEqual([
    "row 14, null: 5 cells in this row; the header has 8 cells",
    'row 3, sex: unknown code "SEX_O"; known are SEX_T, SEX_F, SEX_M',
    'row 4, classif1: unknown code "SOC_CONTIG_SICK"; known are SOC_CONTIG_TOTAL',
    'row 5, indicator: no indicator takes the series "SDG_0131_SEX_SOC/SOC_CONTIG_TOTAL" from this table; ' +
      "known are SDG_0131_SEX_SOC_RT/SOC_CONTIG_TOTAL, SDG_0831_SEX_ECO_RT",
    'row 6, classif1: unknown code "ECO_SECTOR_MINE"; known are ECO_SECTOR_TOTAL, ECO_SECTOR_AGR, ECO_SECTOR_NAG, ECO_SECTOR_IND, ' +
      "ECO_SECTOR_SER, ECO_AGNAG_TOTAL, ECO_AGNAG_AGR, ECO_AGNAG_NAG, STE_ICSE93_TOTAL, STE_ICSE93_1, STE_ICSE93_2, STE_ICSE93_3, STE_ICSE93_4, STE_ICSE93_5, " +
      "STE_AGGREGATE_EES, STE_AGGREGATE_SLF, AGE_YTHADULT_YGE15, AGE_YTHADULT_Y15-24, AGE_YTHADULT_YGE25",
    'row 7, time: impossible year "1921"; expected 1990 to 2030',
    'row 8, time: impossible year "2021.5"; expected 1990 to 2030',
    'row 9, obs_value: "65,9" is not a number; expected digits with a decimal point, or a blank cell for no value',
    'row 10, obs_status: unknown code "Z"; known are (blank), B, U, R, M, I',
    'row 11, note_source: unknown code "guessed"; known are (blank), ILO Social Security Inquiry, ILO modelled estimate, ' +
      "Main cities or metropolitan areas, Urban areas only, computed from ILOSTAT counts EMP_NIFL_SEX_STE_NB / EMP_TEMP_SEX_STE_NB",
    'row 12, ref_area: unknown area "ARX"; known are the codes in countries.csv, groups.csv (ILO aggregates), area-aliases.csv and set-aside.csv',
    'row 12, sex: unknown code "SEX_X"; known are SEX_T, SEX_F, SEX_M',
    'row 12, time: impossible year "2031"; expected 1990 to 2030',
    'row 12, obs_value: "n/a" is not a number; expected digits with a decimal point, or a blank cell for no value'
  ]);
  expect(found.map(({item}) => [item.area, item.value])).toEqual([
    ["ARG", 65.9],
    ["XKX", 0]
  ]);
});
