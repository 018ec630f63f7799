import type {LocalAtlas} from "../atlas/localAtlas.ts";
import {claimDefinitions} from "../model/claim.ts";
import {sourceOf} from "../reading/sourceLines.ts";
import {codedField, refersTo, type DatasetField, type DatasetTable} from "./datasetTable.ts";
import {columnMaker, referenceTable} from "./referenceTable.ts";

/** The table of claims in print: a row for each, as it is printed. */
export const claimsTable = (as: LocalAtlas): DatasetTable =>
  referenceTable(
    "claims",
    {
      fields: fieldsOf(as),
      rows: () => as.claims,
      primaryKey: [],
      foreignKeys: [refersTo("source", "sources")],
      sources: [...new Set(as.claims.map(({source}) => source))].map((id) => sourceOf(id, as))
    },
    as
  );

function fieldsOf(as: LocalAtlas): DatasetField[] {
  const {table: say, definitions} = as.words.thenAndNow;
  const year = (name: "year" | "of"): DatasetField => ({name, type: "year", description: say[name]});
  const text = (name: "claim" | "unit" | "title" | "publisher", required: boolean): DatasetField => ({
    ...{name, type: "string", description: say[name]},
    ...(required && {constraints: {required}})
  });
  const kinds = claimDefinitions.map((code) => [code, definitions[code]] as const);
  const sides = (["covered", "leftOut"] as const).map((code) => [code, say.sides[code]] as const);
  return [
    ...[year("year"), year("of"), text("claim", true)],
    {name: "value", type: "number", description: say.value, constraints: {required: true}},
    ...[text("unit", true), text("title", true), text("publisher", false)],
    codedField("definition", say.definition, kinds),
    codedField("side", say.side, sides, {required: false}),
    columnMaker(as).of("source")
  ];
}
