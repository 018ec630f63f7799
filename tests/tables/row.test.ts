import {expect, test} from "vitest";
import {readCsv} from "../../src/tables/readCsv.ts";

test("a column that was not asked for is the reader's mistake, not the table's", () => {
  const [row] = readCsv("area\nARG\n", "t.csv", ["area"]);
  expect(() => row?.text("value")).toThrow("t.csv was read without the column value");
});
