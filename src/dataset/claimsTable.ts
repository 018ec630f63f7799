import type {LocalAtlas} from "../atlas/localAtlas.ts";
import {claimDefinitions} from "../model/claim.ts";
import {sourceOf} from "../reading/sourceLines.ts";
import {codedField, refersTo, type DatasetField, type DatasetTable} from "./datasetTable.ts";
import {columnMaker, referenceTable} from "./referenceTable.ts";

/** The table of claims in print: a row for each, as it is printed. */
export function claimsTable(as: LocalAtlas): DatasetTable {
  const {of} = columnMaker(as);
  const {table: say, definitions} = as.words.thenAndNow;
  const year = (name: "year" | "of"): DatasetField => ({name, type: "year", description: say[name]});
  const text = (name: "claim" | "unit" | "title" | "publisher", required: boolean): DatasetField => ({
    ...{name, type: "string", description: say[name]},
    ...(required && {constraints: {required}})
  });
  return referenceTable(
    "claims",
    {
      fields: [
        year("year"),
        year("of"),
        text("claim", true),
        {name: "value", type: "number", description: say.value, constraints: {required: true}},
        text("unit", true),
        text("title", true),
        text("publisher", false),
        codedField(
          "definition",
          say.definition,
          claimDefinitions.map((code) => [code, definitions[code]])
        ),
        codedField(
          "side",
          say.side,
          (["covered", "leftOut"] as const).map((code) => [code, say.sides[code]]),
          {required: false}
        ),
        of("source")
      ],
      rows: () => as.claims,
      primaryKey: [],
      foreignKeys: [refersTo("source", "sources")],
      sources: [...new Set(as.claims.map(({source}) => source))].map((id) => sourceOf(id, as))
    },
    as
  );
}
