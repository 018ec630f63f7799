import {localAtlas} from "../atlas/localAtlas.ts";
import {atlas as heldAtlas, type Atlas} from "../atlas/atlas.ts";
import {observationTable} from "./observationTable.ts";
import {referenceTables} from "./referenceTables.ts";
import type {DatasetTable} from "./datasetTable.ts";
import {datasetReader} from "./datasetReader.ts";

let held: readonly DatasetTable[] | undefined;

/** Every table of the data set, worked out once for a build: indicators in the order of the atlas, then what their codes stand for. */
export function datasetTables(): readonly DatasetTable[] {
  held ??= makeDatasetTables(heldAtlas());
  return held;
}

/** The same over any atlas; each text is written once, when it is first asked for. */
export function makeDatasetTables(atlas: Atlas): DatasetTable[] {
  const as = localAtlas(atlas, datasetReader());
  const tables = [...atlas.indicators.map((indicator) => observationTable(indicator, as)), ...referenceTables(as)];
  return tables.map((table) => ({...table, text: once(table.text)}));
}

function once(write: () => string): () => string {
  let text: string | undefined;
  return () => (text ??= write());
}

export function datasetTable(name: string): DatasetTable {
  const found = datasetTables().find((table) => table.name === name);
  if (!found) throw new Error(`the data set has no table ${name}`);
  return found;
}
