import {populationMeasures} from "../model/population.ts";
import type {Atlas} from "../atlas/atlas.ts";
import {areasTable, membersTable} from "./datasetAreas.ts";
import {columnMaker, isKey, mayBeBlank, referenceTable, translatedCells} from "./datasetColumns.ts";
import {indicatorsTable} from "./datasetIndicators.ts";
import {refersTo, type DatasetField, type DatasetTable} from "./datasetTable.ts";
import type {Reader} from "../atlas/reader.ts";
import {sourceOf} from "../reading/sourceLine.ts";

/** Where the head counts come from: the name of its folder in `data/raw`. */
export const populationSource = "un-wpp";

/** The tables that say what the codes in the others stand for, and the head counts. */
export const referenceTables = (atlas: Atlas, reader: Reader): DatasetTable[] => [
  indicatorsTable(atlas, reader),
  areasTable(atlas, reader),
  membersTable(atlas, reader),
  populationsTable(atlas, reader),
  annotationsTable(atlas, reader),
  sourcesTable(atlas, reader)
];

function populationsTable(atlas: Atlas, reader: Reader): DatasetTable {
  const {of} = columnMaker(reader);
  const {persons} = reader.words.take;
  const counts = populationMeasures.map((name): DatasetField => ({
    name,
    type: "integer",
    description: persons[name],
    unit: "persons",
    constraints: {minimum: 0}
  }));
  return referenceTable(
    "populations",
    {
      fields: [of("area"), of("year", {type: "year"}), ...counts],
      rows: () =>
        atlas.populations.map(({area, year, persons: held}) => ({
          ...{area, year},
          ...Object.fromEntries(populationMeasures.map((measure) => [measure, held[measure] ?? null]))
        })),
      primaryKey: ["area", "year"],
      foreignKeys: [refersTo("area", "areas")],
      sources: [sourceOf(populationSource, atlas)]
    },
    reader
  );
}

function annotationsTable(atlas: Atlas, reader: Reader): DatasetTable {
  const {of, translated} = columnMaker(reader);
  const constraints = mayBeBlank;
  return referenceTable(
    "annotations",
    {
      fields: [of("indicator", {constraints}), of("area", {constraints}), of("period", {type: "year", constraints}), ...translated("text")],
      rows: () => atlas.annotations.map(({indicator, area, period, text}) => ({indicator, area, period, ...translatedCells("text", text)})),
      primaryKey: [],
      foreignKeys: [refersTo("indicator", "indicators"), refersTo("area", "areas")]
    },
    reader
  );
}

function sourcesTable(atlas: Atlas, reader: Reader): DatasetTable {
  const {of} = columnMaker(reader);
  const plain = (["publisher", "title", "edition", "retrieved", "url", "licence", "licence_url"] as const).map((name) => of(name));
  return referenceTable(
    "sources",
    {
      fields: [of("id", {constraints: isKey}), ...plain],
      rows: () =>
        atlas.sources.map(({id, publisher, title, edition, retrieved, url, licence, licenceUrl}) => ({
          ...{id, publisher, title, edition, retrieved, url, licence},
          licence_url: licenceUrl
        }))
    },
    reader
  );
}
