import type {LocalAtlas} from "../atlas/localAtlas.ts";
import {populationMeasures} from "../model/population.ts";
import {areasTable, membersTable} from "./areasTable.ts";
import {breakdownCells} from "./downloadRow.ts";
import {columnMaker, isKey, mayBeBlank, referenceTable, translatedCells} from "./referenceTable.ts";
import {claimsTable} from "./claimsTable.ts";
import {grantedSources} from "./grantedSources.ts";
import {indicatorsTable} from "./indicatorsTable.ts";
import {lawsTable} from "./lawsTable.ts";
import {learningPairsTable} from "./learningPairsTable.ts";
import {placesTable} from "./placesTable.ts";
import {practicesTable} from "./practicesTable.ts";
import {ratificationsTable} from "./ratificationsTable.ts";
import {schemeCountsTable} from "./schemeCountsTable.ts";
import {schemesTable} from "./schemesTable.ts";
import {refersTo, type DatasetField, type DatasetTable} from "./datasetTable.ts";
import {populationSource, sourceOf} from "../reading/sourceLines.ts";

/** The tables that say what the codes in the others stand for, the head counts, the ratifications, the schemes, the laws, the claims and what countries learn from each other. */
export const referenceTables = (as: LocalAtlas): DatasetTable[] => [
  indicatorsTable(as),
  areasTable(as),
  membersTable(as),
  populationsTable(as),
  ratificationsTable(as),
  lawsTable(as),
  claimsTable(as),
  schemesTable(as),
  schemeCountsTable(as),
  placesTable(as),
  learningPairsTable(as),
  practicesTable(as),
  annotationsTable(as),
  sourcesTable(as)
];

function populationsTable(as: LocalAtlas): DatasetTable {
  const {of} = columnMaker(as);
  const {persons} = as.words.take;
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
      fields: [of("member", {name: "area"}), of("year", {type: "year"}), ...counts],
      rows: () =>
        as.populations.map(({area, year, persons: held}) => ({
          ...{area, year},
          ...Object.fromEntries(populationMeasures.map((measure) => [measure, held[measure] ?? null]))
        })),
      primaryKey: ["area", "year"],
      foreignKeys: [refersTo("area", "areas")],
      sources: [sourceOf(populationSource, as)]
    },
    as
  );
}

function annotationsTable(as: LocalAtlas): DatasetTable {
  const {of, translated} = columnMaker(as);
  const constraints = mayBeBlank;
  return referenceTable(
    "annotations",
    {
      fields: [
        ...(["indicator", "area"] as const).map((name) => of(name, {constraints})),
        of("period", {type: "year", constraints}),
        of("breakdown", {constraints}),
        ...translated("text")
      ],
      rows: () =>
        as.annotations.map(({indicator, area, period, breakdown = {}, text}) => ({
          ...{indicator, area, period},
          breakdown:
            Object.entries(breakdownCells(breakdown))
              .map((part) => part.join(":"))
              .join("+") || null,
          ...translatedCells("text", text)
        })),
      primaryKey: [],
      foreignKeys: [refersTo("indicator", "indicators"), refersTo("area", "areas")]
    },
    as
  );
}

function sourcesTable(as: LocalAtlas): DatasetTable {
  const {of} = columnMaker(as);
  const plain = (["publisher", "title", "edition", "retrieved", "url", "licence", "licence_url"] as const).map((name) => of(name));
  return referenceTable(
    "sources",
    {
      fields: [of("id", {constraints: isKey}), ...plain, of("notice", {constraints: mayBeBlank})],
      rows: () =>
        grantedSources(as.sources).map(({id, publisher, title, edition, retrieved, url, licence, licenceUrl, notice}) => ({
          ...{id, publisher, title, edition, retrieved, url, licence},
          licence_url: licenceUrl,
          notice: notice ?? null
        }))
    },
    as
  );
}
