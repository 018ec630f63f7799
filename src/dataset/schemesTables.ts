import type {LocalAtlas} from "../atlas/localAtlas.ts";
import {schemesHeld} from "../atlas/schemesHeld.ts";
import {schemeStrategies, sourceQualities, type Scheme} from "../model/scheme.ts";
import {sourceOf} from "../reading/sourceLines.ts";
import {codedField, refersTo, type DatasetField, type DatasetTable} from "./datasetTable.ts";
import {columnMaker, isKey, mayBeBlank, referenceTable} from "./referenceTable.ts";

type Published = {readonly source: string; readonly publisher: string};

/** What may be taken away: rows of publishers that grant no licence are on the pages alone (`withheld` of the source). */
const granted = <T extends Published>(rows: readonly T[], as: LocalAtlas): T[] =>
  rows.filter(({source, publisher}) => sourceOf(source, as).withheld?.includes(publisher) !== true);

const sourcesOf = (rows: readonly Published[], as: LocalAtlas) =>
  [...new Set(rows.map(({source}) => source))].map((id) => sourceOf(id, as));

/** The register to take away: a row for each scheme. */
export function schemesTable(as: LocalAtlas): DatasetTable {
  const {of} = columnMaker(as);
  const {columns, strategies, qualities} = as.words.schemes;
  const text = textField(as);
  const year = yearField(as);
  return referenceTable(
    "schemes",
    {
      fields: [
        of("id", {constraints: isKey}),
        of("member", {name: "area", constraints: mayBeBlank}),
        text("name", "name", {required: true}),
        text("local_name", "localName"),
        text("branches", "branches", {required: true}),
        codedField(
          "strategy",
          columns.strategy,
          schemeStrategies.map((code) => [code, strategies[code]])
        ),
        text("groups", "groups"),
        year("start", "start"),
        year("end", "end"),
        text("document", "document", {required: true}),
        text("publisher", "publisher", {required: true}),
        year("document_year", "documentYear"),
        codedField(
          "quality",
          columns.quality,
          sourceQualities.map((code) => [code, qualities[code]])
        ),
        of("source")
      ],
      rows: () => granted(as.schemes, as).map(cellsOf),
      foreignKeys: [refersTo("area", "areas"), refersTo("source", "sources")],
      sources: sourcesOf(as.schemes, as)
    },
    as
  );
}

const cellsOf = ({id, area, name, localName, branches, strategy, groups, start, end, ...cited}: Scheme) => ({
  ...{id, area, name, strategy, start, end},
  ...{local_name: localName, branches: branches.join(";"), groups: groups.join(";")},
  ...{document: cited.document, publisher: cited.publisher, document_year: cited.documentYear},
  ...{quality: cited.quality, source: cited.source}
});

/** The counts to take away, of schemes that are there to take: those of the register's own rows among them. */
export function schemeCountsTable(as: LocalAtlas): DatasetTable {
  const {of} = columnMaker(as);
  const text = textField(as);
  const year = yearField(as);
  return referenceTable(
    "scheme-counts",
    {
      fields: [
        text("scheme", "scheme", {required: true}),
        year("year", "year"),
        {name: "count", type: "number", description: as.words.schemes.columns.count, constraints: {required: true, minimum: 0}},
        text("unit", "unit", {required: true}),
        text("document", "document", {required: true}),
        text("publisher", "publisher", {required: true}),
        year("document_year", "documentYear"),
        of("source")
      ],
      rows: () => {
        const held = schemesHeld(as).counts;
        const counts = granted(as.schemes, as).flatMap(({id}) => granted(held.get(id) ?? [], as));
        return counts.map(({documentYear, ...plain}) => ({...plain, document_year: documentYear}));
      },
      primaryKey: [],
      foreignKeys: [refersTo("scheme", "schemes"), refersTo("source", "sources")],
      sources: sourcesOf(as.schemes, as)
    },
    as
  );
}

type Meaning = keyof LocalAtlas["words"]["schemes"]["columns"];

const textField =
  ({words}: LocalAtlas) =>
  (name: string, meaning: Meaning, constraints?: DatasetField["constraints"]): DatasetField => ({
    ...{name, type: "string", description: words.schemes.columns[meaning]},
    ...(constraints && {constraints})
  });

const yearField =
  ({words}: LocalAtlas) =>
  (name: string, meaning: Meaning): DatasetField => ({name, type: "year", description: words.schemes.columns[meaning]});
