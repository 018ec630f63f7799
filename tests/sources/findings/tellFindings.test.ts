import {describe, expect, test} from "vitest";
import {Complaints} from "../../../src/sources/complaints.ts";
import {inFile, type Finding} from "../../../src/sources/findings/finding.ts";
import {readExpected} from "../../../src/sources/findings/readExpected.ts";
import {tellFindings} from "../../../src/sources/findings/tellFindings.ts";

const finding: Finding = {
  what: "values gone",
  of: "old-age",
  was: "9-aa",
  is: "8-bb",
  source: "ilostat",
  at: inFile("raw/ilostat/t.csv"),
  says: "1 value is gone"
};
const header = "what,of,was,is,why\n";

/** What is said of findings, with such rows in the file beside the source, when old-age is in a state. */
const said = (rows: string, findings: readonly Finding[] = [finding], state = "9-aa"): string[] =>
  told(rows, findings, state).all.map(({file, message}) => `${file}: ${message}`);
const notes = (rows: string, state: string): string[] => told(rows, [], state).notes.map(({row, message}) => `row ${row}: ${message}`);

function told(rows: string, findings: readonly Finding[], state: string, isSpared?: (source: string) => boolean): Complaints {
  const complaints = new Complaints();
  const expected = readExpected([{source: "ilostat", file: "expected.csv", text: header + rows}], complaints);
  tellFindings(findings, expected, {stateOf: (of) => (of === "old-age" ? state : undefined), isSpared}, complaints);
  return complaints;
}

test("what nobody expects is refused, with the row that would expect it", () =>
  expect(said("")).toEqual([
    "raw/ilostat/t.csv: 1 value is gone; if it is right, ilostat/expected.csv says so: values gone,old-age,9-aa,8-bb,and why"
  ]));
test("what is expected passes", () => expect(said("values gone,old-age,9-aa,8-bb,withdrawn\n")).toEqual([]));
test("a row is about one change alone", () => expect(said("values gone,old-age,9-aa,7-cc,withdrawn\n")).toHaveLength(2));
test("a row without a reason is refused", () =>
  expect(said("values gone,old-age,9-aa,8-bb,\n")).toEqual(["expected.csv: the cell is blank; expected a text"]));

test("where a table of its source is not read, a row still answers what is found, and need expect nothing", () => {
  const isSpared = (source: string) => source === "ilostat";
  expect(told("values gone,old-age,9-aa,8-bb,withdrawn\n", [finding], "9-aa", isSpared).all).toEqual([]);
  expect(told("factor,old-age,1-aa,8-bb,why\n", [], "9-aa", isSpared).all).toEqual([]);
  expect(told("factor,old-age,1-aa,8-bb,why\n", [], "9-aa", () => false).all).toHaveLength(1);
});

describe("a row that expects nothing", () => {
  test("is refused", () => expect(said("factor,old-age,1-aa,8-bb,why\n", [])).toEqual([expect.stringContaining("nothing is found that")]));
  test("may stay while the table is as it said, and is named", () => {
    expect(said("values gone,old-age,9-aa,8-bb,why\n", [], "8-bb")).toEqual([]);
    expect(notes("values gone,old-age,9-aa,8-bb,why\n", "8-bb")).toEqual([
      'row 2: "values gone" of "old-age" stands in the model by now; the row matches nothing any more and may go'
    ]);
  });
  test("is refused where it never was about a change", () => {
    for (const was of ["x", "8-bb"])
      expect(said(`values gone,old-age,${was},8-bb,why\n`, [], "8-bb")).toEqual([expect.stringContaining("nothing is found that")]);
  });
  test("about no change must be met each time", () =>
    expect(said("values gone,old-age,,8-bb,why\n", [], "8-bb")).toEqual([expect.stringContaining("nothing is found that")]));
});
