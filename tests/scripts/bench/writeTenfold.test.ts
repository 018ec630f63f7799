import {expect, test} from "vitest";
import {madeUpCodes, multiply} from "../../../scripts/bench/writeTenfold.ts";
import {readCsv} from "../../../src/tables/readCsv.ts";

const codes = new Set(["ARG", "XKX", "AAA", "KOS"]);
const made = madeUpCodes(["ARG", "XKX"], codes, new Map([["KOS", "XKX"]]));

test("every country gets nine codes of its own that no table uses", () => {
  const all = [...(made.get("ARG") ?? []), ...(made.get("XKX") ?? [])];
  expect(new Set(all).size).toBe(18);
  expect(all.filter((code) => codes.has(code) || !/^[A-Z]{3}$/.test(code))).toEqual([]);
  expect(made.get("KOS")).toEqual(made.get("XKX"));
});

test("rows about a country come ten times, marked as generated; rows about a group once", () => {
  const rows = readCsv("ref_area,name_en,obs_value\nARG,Argentina,65.9\nX01,World,52.4\n", "a.csv", ["ref_area", "name_en", "obs_value"]);
  const all = multiply(rows, made);
  expect(all).toHaveLength(11);
  expect(all[2]).toEqual({ref_area: "AAB", name_en: "Generated AAB of Argentina", obs_value: "65.9"});
});
