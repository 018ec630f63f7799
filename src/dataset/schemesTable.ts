import type {LocalAtlas} from "../atlas/localAtlas.ts";
import {schemeStrategies, sourceQualities, type Scheme} from "../model/scheme.ts";
import {sourceOf} from "../reading/sourceLines.ts";
import {codedField, refersTo, type DatasetField, type DatasetTable} from "./datasetTable.ts";
import {grantedRows} from "./grantedRows.ts";
import {columnMaker, isKey, mayBeBlank, referenceTable} from "./referenceTable.ts";
import {schemeColumns} from "./schemeColumns.ts";

/** The register to take away: a row for each scheme. */
export const schemesTable = (as: LocalAtlas): DatasetTable =>
  referenceTable(
    "schemes",
    {
      fields: fieldsOf(as),
      rows: () => grantedRows(as.schemes, as).map(cellsOf),
      foreignKeys: [refersTo("area", "areas"), refersTo("source", "sources")],
      sources: [...new Set(as.schemes.map(({source}) => source))].map((id) => sourceOf(id, as))
    },
    as
  );

function fieldsOf(as: LocalAtlas): DatasetField[] {
  const {of} = columnMaker(as);
  const {text, year} = schemeColumns(as);
  const {columns, strategies, qualities} = as.words.schemes;
  const named = <C extends string>(codes: readonly C[], names: Readonly<Record<C, string>>) =>
    codes.map((code) => [code, names[code]] as const);
  return [
    of("id", {constraints: isKey}),
    of("member", {name: "area", constraints: mayBeBlank}),
    text("name", "name", {required: true}),
    text("local_name", "localName"),
    text("branches", "branches", {required: true}),
    codedField("strategy", columns.strategy, named(schemeStrategies, strategies)),
    text("groups", "groups"),
    year("start", "start"),
    year("end", "end"),
    text("evidence", "evidence", {required: true}),
    text("publisher", "publisher", {required: true}),
    year("evidence_year", "evidenceYear"),
    codedField("quality", columns.quality, named(sourceQualities, qualities)),
    of("source")
  ];
}

const cellsOf = ({id, area, name, localName, branches, strategy, groups, start, end, ...cited}: Scheme) => ({
  ...{id, area, name, strategy, start, end},
  ...{local_name: localName, branches: branches.join(";"), groups: groups.join(";")},
  ...{evidence: cited.evidence, publisher: cited.publisher, evidence_year: cited.evidenceYear},
  ...{quality: cited.quality, source: cited.source}
});
