import {readCsv} from "../../tables/readCsv.ts";
import type {Cell} from "../../tables/row.ts";
import type {Complaints} from "../complaints.ts";
import {toText} from "../readCell.ts";
import {knownId} from "./readAnnotations.ts";
import {unique} from "./unique.ts";

/** A code by which one source means an area of ours: KOS → XKX. */
export type AreaAlias = {readonly source: string; readonly code: string; readonly id: string; readonly at: Cell};

/** A code that a source carries and we leave out, and what the source calls it. */
export type SetAside = {readonly source: string; readonly code: string; readonly name: string; readonly at: Cell};

/** `data/reference/area-aliases.csv`. A code of a country of ours means that country, and no other. */
export function readAreaAliases(text: string, file: string, areas: ReadonlySet<string>, complaints: Complaints): AreaAlias[] {
  const rows = readCsv(text, file, {required: ["source", "code", "id", "why"], mayBeEmpty: true});
  unique(rows, ["source", "code"], complaints);
  return rows.map((row) => {
    toText(row.cell("why"), complaints);
    const said = (column: string) => toText(row.cell(column), complaints);
    refuseKnown(row.cell("code"), areas, complaints);
    return {source: said("source"), code: said("code"), id: knownId(row.cell("id"), areas, complaints), at: row.cell("code")};
  });
}

/** `data/reference/set-aside.csv`: codes (of areas or series) that a source carries and we leave out, by "source/code"; none is a country of ours. */
export function readSetAside(
  text: string,
  file: string,
  areas: ReadonlySet<string>,
  complaints: Complaints
): ReadonlyMap<string, SetAside> {
  const rows = readCsv(text, file, {required: ["source", "code", "name", "reason"], mayBeEmpty: true});
  unique(rows, ["source", "code"], complaints);
  return new Map(
    rows.map((row) => {
      const [source, code] = ["source", "code", "reason"].map((column) => toText(row.cell(column), complaints)) as [string, string, string];
      refuseKnown(row.cell("code"), areas, complaints);
      return [`${source}/${code}`, {source, code, name: row.text("name"), at: row.cell("code")}];
    })
  );
}

function refuseKnown(cell: Cell, areas: ReadonlySet<string>, complaints: Complaints): void {
  if (areas.has(cell.text)) complaints.about(cell, `"${cell.text}" is an area of ours; expected a code that is none`);
}
