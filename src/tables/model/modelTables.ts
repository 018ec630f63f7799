import type {Annotation} from "../../model/annotation.ts";
import type {Area} from "../../model/area.ts";
import type {Indicator} from "../../model/indicator.ts";
import type {Items} from "../../model/kind.ts";
import type {Source} from "../../model/source.ts";
import {claimTable} from "./claimTable.ts";
import {insuredLivesTable} from "./insuredLivesTable.ts";
import {itemTable} from "./itemTable.ts";
import {lawTable} from "./lawTable.ts";
import type {ModelTable} from "./modelTable.ts";
import {officeFigureTable} from "./officeFigureTable.ts";
import {officeMeasureTable} from "./officeMeasureTable.ts";
import {populationTable} from "./populationTable.ts";
import {ratificationTable} from "./ratificationTable.ts";
import {schemeCountTable} from "./schemeCountTable.ts";
import {schemeTable} from "./schemeTable.ts";

/** What each table of the model holds. Observations have a table for each indicator, `observationTable`. */
export type Tabled = Omit<Items, "observations"> & {
  readonly areas: readonly Area[];
  readonly indicators: readonly Indicator[];
  readonly annotations: readonly Annotation[];
  readonly sources: readonly Source[];
};
export type TableName = keyof Tabled;

/** The tables of the model, by what they hold: what `npm run data` writes and the site reads. */
export const modelTables: {readonly [N in TableName]: ModelTable<Tabled[N][number]>} = {
  populations: populationTable,
  ratifications: ratificationTable,
  laws: lawTable,
  claims: claimTable,
  schemes: schemeTable,
  schemeCounts: schemeCountTable,
  insuredLives: insuredLivesTable,
  officeMeasures: officeMeasureTable,
  officeFigures: officeFigureTable,
  areas: itemTable("areas.json"),
  indicators: itemTable("indicators.json"),
  annotations: itemTable("annotations.json"),
  sources: itemTable("sources.json")
};

export const tableNames = Object.keys(modelTables) as readonly TableName[];
