import type {LocalAtlas} from "../atlas/localAtlas.ts";
import {practiceTopics} from "../model/practice.ts";
import {sourceQualities} from "../model/scheme.ts";
import {practices} from "../site/practices.ts";
import {codedField, refersTo, type DatasetField, type DatasetTable} from "./datasetTable.ts";
import {columnMaker, mayBeBlank, referenceTable, translatedCells} from "./referenceTable.ts";
import {schemeColumns} from "./schemeColumns.ts";

/** What documents tell of how countries do something, which pages of pairs set side by side: our own table, each row with its document. */
export const practicesTable = (as: LocalAtlas): DatasetTable =>
  referenceTable(
    "practices",
    {
      fields: fieldsOf(as),
      rows: () =>
        practices().map(({area, topic, name, text, quality, evidence, publisher, evidenceYear, address}) => ({
          ...{area, topic, quality, evidence, publisher},
          ...translatedCells("name", name),
          ...translatedCells("account", text),
          ...{evidence_year: evidenceYear, document_url: address}
        })),
      primaryKey: ["area", "topic", "name_en"],
      foreignKeys: [refersTo("area", "areas")]
    },
    as
  );

function fieldsOf(as: LocalAtlas): DatasetField[] {
  const {of, translated} = columnMaker(as);
  const {text, year} = schemeColumns(as);
  const {learn, schemes, take} = as.words;
  const topics = practiceTopics.map((code) => [code, learn.practices.topics[code]] as const);
  const qualities = sourceQualities.map((code) => [code, schemes.qualities[code]] as const);
  return [
    of("member", {name: "area"}),
    codedField("topic", take.columns.topic, topics),
    ...translated("name"),
    ...translated("account"),
    text("evidence", "evidence", {required: true}),
    text("publisher", "publisher", {required: true}),
    year("evidence_year", "evidenceYear"),
    of("document_url", {constraints: mayBeBlank}),
    codedField("quality", schemes.columns.quality, qualities)
  ];
}
