import {expect, test} from "vitest";
import {causesOf, DataError} from "../../src/model/dataError.ts";
import {Complaints} from "../../src/sources/complaints.ts";
import {readCsv} from "../../src/tables/readCsv.ts";

const about = (row: number, column: string, message: string) => ({file: "t.csv", row, column, message});

test("complaints of one cause are told three times, and counted", () => {
  const codes = Array.from({length: 6}, (_, index) => about(index + 2, "sex", `unknown code "S${index}"; known are SEX_T`));
  const other = about(9, "time", 'impossible year "20"; expected 1990 to 2030');
  expect(new DataError([...codes, other]).message.split("\n")).toEqual([
    't.csv row 2, sex: unknown code "S0"; known are SEX_T',
    't.csv row 3, sex: unknown code "S1"; known are SEX_T',
    't.csv row 4, sex: unknown code "S2"; known are SEX_T',
    "  … and 3 more like these in t.csv",
    't.csv row 9, time: impossible year "20"; expected 1990 to 2030'
  ]);
  expect(causesOf([...codes, other])).toHaveLength(2);
});
test("what stands in a cell moves no terminal and ends no line", () => {
  const {message} = new DataError([about(2, "sex", 'unknown code "\u001b[2J\n```\u202Ex"')]);
  expect(message).toBe('t.csv row 2, sex: unknown code " [2J ``` x"');
});
test("columns of years are one column", () => {
  expect(causesOf([about(2, "2019", "x 1 cannot be"), about(3, "2020", "x 2 cannot be")])).toHaveLength(1);
});
test("200,000 ragged rows beneath a bad header are a few lines, and no stack", () => {
  const complaints = new Complaints();
  complaints.gather(() => readCsv(`a,b\n${"x\n".repeat(200_000)}`, "t.csv", ["a", "c"]));
  expect(complaints.all.length).toBeGreaterThan(200_000);
  const lines = complaints.asError().message.split("\n");
  expect(lines.length).toBeLessThan(10);
  expect(lines.at(-1)).toBe("  … and 199997 more like these in t.csv");
});
