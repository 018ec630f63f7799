import {readCsv} from "../../tables/readCsv.ts";
import type {Cell} from "../../tables/row.ts";
import type {Complaints} from "../complaints.ts";
import {toText} from "../readCell.ts";
import {unique} from "./unique.ts";

/** What a publisher calls a code of its own, and where that is said. */
export type PublisherName = {readonly source: string; readonly code: string; readonly name: string; readonly at: Cell};

/**
 * `data/reference/publisher-names.csv`: what a source that writes names beside its codes calls each area and series.
 * A code under another name is another thing, or a column that has slipped.
 */
export function readPublisherNames(text: string, file: string, complaints: Complaints): PublisherName[] {
  const rows = readCsv(text, file, {required: ["source", "code", "name"], mayBeEmpty: true});
  unique(rows, ["source", "code"], complaints);
  unique(rows, ["source", "name"], complaints);
  return rows.map((row) => {
    const said = (column: string) => toText(row.cell(column), complaints);
    return {source: said("source"), code: said("code"), name: said("name"), at: row.cell("code")};
  });
}
