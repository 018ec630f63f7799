import type {LocalAtlas} from "../atlas/localAtlas.ts";
import {schemesHeld} from "../atlas/schemesHeld.ts";
import {sourceOf} from "../reading/sourceLines.ts";
import {refersTo, type DatasetTable} from "./datasetTable.ts";
import {grantedRows} from "./grantedRows.ts";
import {columnMaker, referenceTable} from "./referenceTable.ts";
import {schemeColumns} from "./schemeColumns.ts";

/** The counts to take away, of schemes that are there to take: those of the register's own rows among them. */
export function schemeCountsTable(as: LocalAtlas): DatasetTable {
  const {of} = columnMaker(as);
  const {text, year} = schemeColumns(as);
  return referenceTable(
    "scheme-counts",
    {
      fields: [
        text("scheme", "scheme", {required: true}),
        year("year", "year"),
        {name: "count", type: "number", description: as.words.schemes.columns.count, constraints: {required: true, minimum: 0}},
        text("unit", "unit", {required: true}),
        text("evidence", "evidence", {required: true}),
        text("publisher", "publisher", {required: true}),
        year("evidence_year", "evidenceYear"),
        of("source")
      ],
      rows: () => {
        const held = schemesHeld(as).counts;
        const counts = grantedRows(as.schemes, as).flatMap(({id}) => grantedRows(held.get(id) ?? [], as));
        return counts.map(({evidenceYear, ...plain}) => ({...plain, evidence_year: evidenceYear}));
      },
      primaryKey: [],
      foreignKeys: [refersTo("scheme", "schemes"), refersTo("source", "sources")],
      sources: [...new Set(as.schemes.map(({source}) => source))].map((id) => sourceOf(id, as))
    },
    as
  );
}
