import {readCsv} from "../../tables/readCsv.ts";
import type {Cell} from "../../tables/row.ts";
import type {Complaints} from "../complaints.ts";
import {oneOf, toText} from "../readCell.ts";
import {unique} from "../reference/unique.ts";
import type {Table} from "../reference/readReference.ts";
import {findingKinds, type Finding} from "./finding.ts";

/** The file beside the tables of a source that says what is right about them although it looks wrong. */
export const expectedFile = "expected.csv";

export type ExpectedTable = Table & {readonly source: string};

/** A row of such a file. */
export type Expected = Pick<Finding, "source" | "what" | "of" | "was" | "is"> & {readonly why: string; readonly at: Cell};

/** `data/raw/<source>/expected.csv`, of every source that has one. */
export function readExpected(tables: readonly ExpectedTable[], complaints: Complaints): Expected[] {
  return tables.flatMap(
    ({text, file, source}) =>
      complaints.gather(() => {
        const rows = readCsv(text, file, {required: ["what", "of", "was", "is", "why"], mayBeEmpty: true});
        unique(rows, ["what", "of"], complaints);
        return rows.flatMap((row) => {
          const what = oneOf(findingKinds, row.cell("what"), complaints);
          const why = toText(row.cell("why"), complaints);
          const of = toText(row.cell("of"), complaints);
          return what === undefined ? [] : [{source, what, of, was: row.text("was"), is: row.text("is"), why, at: row.cell("what")}];
        });
      }) ?? []
  );
}
