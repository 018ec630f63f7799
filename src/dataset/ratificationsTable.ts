import {conventionCodes, yearRemarks} from "../model/ratification.ts";
import type {LocalAtlas} from "../atlas/localAtlas.ts";
import {columnMaker, mayBeBlank, referenceTable} from "./referenceTable.ts";
import {codedField, refersTo, type DatasetField, type DatasetTable} from "./datasetTable.ts";
import {sourceOf} from "../reading/sourceLines.ts";

/** The table of ratifications: a row for each country and convention that is known. */
export function ratificationsTable(as: LocalAtlas): DatasetTable {
  const {of} = columnMaker(as);
  const {columns, conventions, remarks} = as.words.ratifications;
  const said = yearRemarks.flatMap((code) => (code === "" ? [] : [[code, remarks[code]] as const]));
  const text = (name: "evidence" | "address"): DatasetField => ({name, type: "string", description: columns[name]});
  return referenceTable(
    "ratifications",
    {
      fields: [
        of("member", {name: "area"}),
        codedField(
          "convention",
          columns.convention,
          conventionCodes.map((code) => [code, conventions[code]])
        ),
        {...of("year", {type: "year", constraints: mayBeBlank}), description: columns.year},
        codedField("remark", columns.remark, said, {required: false}),
        text("evidence"),
        text("address"),
        of("source")
      ],
      rows: () => as.ratifications,
      primaryKey: ["area", "convention"],
      foreignKeys: [refersTo("area", "areas"), refersTo("source", "sources")],
      sources: [...new Set(as.ratifications.map(({source}) => source))].map((id) => sourceOf(id, as))
    },
    as
  );
}
