import {readCsv} from "../../tables/readCsv.ts";
import type {Complaints} from "../complaints.ts";
import {toText} from "../readCell.ts";
import {knownId} from "./readAnnotations.ts";
import {unique} from "./unique.ts";

/** A code by which one source means an area of ours: KOS → XKX. */
export type AreaAlias = {readonly source: string; readonly code: string; readonly id: string};

/** `data/reference/area-aliases.csv`. */
export function readAreaAliases(text: string, file: string, areas: ReadonlySet<string>, complaints: Complaints): AreaAlias[] {
  const rows = readCsv(text, file, {required: ["source", "code", "id", "why"], mayBeEmpty: true});
  unique(rows, ["source", "code"], complaints);
  return rows.map((row) => {
    toText(row.cell("why"), complaints);
    const said = (column: string) => toText(row.cell(column), complaints);
    return {source: said("source"), code: said("code"), id: knownId(row.cell("id"), areas, complaints)};
  });
}

/** `data/reference/set-aside.csv`: codes (of areas or series) that a source carries and we leave out, as "source/code". */
export function readSetAside(text: string, file: string, complaints: Complaints): ReadonlySet<string> {
  const rows = readCsv(text, file, {required: ["source", "code", "name", "reason"], mayBeEmpty: true});
  unique(rows, ["source", "code"], complaints);
  return new Set(
    rows.map((row) =>
      ["source", "code", "reason"]
        .map((column) => toText(row.cell(column), complaints))
        .slice(0, 2)
        .join("/")
    )
  );
}
