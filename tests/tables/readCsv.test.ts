import {describe, expect, test} from "vitest";
import {DataError, type Complaint} from "../../src/model/dataError.ts";
import {readCsv} from "../../src/tables/readCsv.ts";

const read = (text: string) => readCsv(text, "t.csv", ["area", "value"]);
const texts = (text: string) => read(text).map((row) => [row.text("area"), row.text("value")]);

/** What is said of a table that cannot be read. */
function complaint(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    if (error instanceof DataError) return error.message;
    throw error;
  }
  throw new Error("no complaint");
}

describe("a table is read", () => {
  test("cell by cell, each with its place", () => {
    const [, second] = read("area,value\nARG,1\nTUN,2\n");
    expect(second?.cell("value")).toEqual({file: "t.csv", row: 3, column: "value", text: "2"});
  });
  test("whatever the order of its columns", () => expect(texts("value,area\n1,ARG\n")).toEqual([["ARG", "1"]]));
  test("without its byte-order mark", () => expect(texts("\uFEFFarea,value\nARG,1\n")).toEqual([["ARG", "1"]]));
  test.each([["\r\n"], ["\r"], ["\n"]])("with line ends %j", (end) => {
    expect(texts(["area,value", "ARG,1", "TUN,2", ""].join(end))).toEqual([
      ["ARG", "1"],
      ["TUN", "2"]
    ]);
  });
  test("with Windows and other line ends mixed", () => expect(texts("area,value\r\nARG,1\nTUN,2\r\n").at(-1)).toEqual(["TUN", "2"]));
  test("without an end to its last line", () => expect(texts("area,value\nARG,1")).toEqual([["ARG", "1"]]));
  test("over blank lines, which count as rows", () => expect(read("area,value\n\nARG,1\n\n\n").map(({row}) => row)).toEqual([3]));
  test("with commas, quotes and line breaks in quoted cells", () => {
    expect(texts('area,value\n"a,""b""\nc",1\nTUN,2\n')).toEqual([
      ['a,"b"\nc', "1"],
      ["TUN", "2"]
    ]);
  });
  test("without trimming or repairing a cell", () => expect(texts("area,value\n ARG ,\n")).toEqual([[" ARG ", ""]]));
});

describe("a table is refused", () => {
  test.each([
    ["", "t.csv: the file is empty"],
    ["\uFEFF\n\n", "t.csv: the file is empty"],
    ["area,value\n", "t.csv: a header and no rows"],
    ["area;value\nARG;1\n", 't.csv row 1: missing column "area", "value"; found "area;value"'],
    ["area\nARG\n", 't.csv row 1: missing column "value"; found "area"'],
    ["area,value,note\nARG,1,x\n", 't.csv row 1: unknown column "note"; expected area, value'],
    ["area,value,value\nARG,1,2\n", 't.csv row 1: column "value" stands twice; expected each column once'],
    ["area,value\nARG,1,2\n", "t.csv row 2: 3 cells in this row; the header has 2 cells"],
    ["area,value\nARG,1\n\nTUN\n", "t.csv row 4: 1 cell in this row; the header has 2 cells"],
    ['area,value\nARG,"1\nTUN,2\n', "t.csv row 2: a quote is opened and never closed"],
    ['area,value\nARG,1\n"TUN"IA,2\nIND,3\n', "t.csv row 3: a quoted cell goes on after its closing quote"]
  ])("%j", (text, message) => expect(complaint(() => read(text)).split("\n")).toContain(message));

  test("with all of its complaints together", () => {
    expect(complaint(() => read("area,note\nARG\nTUN,1,2\n")).split("\n")).toHaveLength(4);
  });
});

describe("with somewhere to complain", () => {
  test("ragged rows are told there, and the others are read", () => {
    const complaints: Complaint[] = [];
    const rows = readCsv("area,value\nARG\nTUN,2\n", "t.csv", ["area", "value"], (complaint) => complaints.push(complaint));
    expect(rows.map((row) => row.text("area"))).toEqual(["TUN"]);
    expect(complaints.map(({row}) => row)).toEqual([2]);
  });
  test("a table of ragged rows only is not called empty", () => {
    const complaints: Complaint[] = [];
    expect(readCsv("area,value\nARG\n", "t.csv", ["area", "value"], (complaint) => complaints.push(complaint))).toEqual([]);
    expect(complaints).toHaveLength(1);
  });
});

describe("a layout", () => {
  test("may have columns that may be missing", () => {
    const layout = {required: ["area"], optional: ["value"]};
    expect(readCsv("area\nARG\n", "t.csv", layout)[0]?.has("value")).toBe(false);
    expect(readCsv("area,value\nARG,1\n", "t.csv", layout)[0]?.text("value")).toBe("1");
  });
  test("may have columns of a certain look", () => {
    const layout = {required: ["area"], further: /^\d{4}$/};
    expect(readCsv("area,2021,2022\nARG,1,2\n", "t.csv", layout)[0]?.columns).toEqual(["area", "2021", "2022"]);
    expect(complaint(() => readCsv("area,2021,21\nARG,1,2\n", "t.csv", layout))).toContain('unknown column "21"');
  });
  test("may have no rows", () => expect(readCsv("area\n", "t.csv", {required: ["area"], mayBeEmpty: true})).toEqual([]));
});
