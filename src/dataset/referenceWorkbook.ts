import type {Atlas} from "../atlas/atlas.ts";
import {localAtlas} from "../atlas/localAtlas.ts";
import type {Language} from "../atlas/language.ts";
import {datasetReader} from "./datasetReader.ts";
import type {DatasetTable} from "./datasetTable.ts";
import {dictionarySheet} from "./dictionarySheet.ts";
import {referenceTables} from "./referenceTables.ts";
import {workbook} from "./workbook.ts";

const width = 20;

/** One of the tables that say what codes stand for, by its name, as a workbook for spreadsheets. */
export function referenceWorkbook(name: string, atlas: Atlas): Promise<Uint8Array<ArrayBuffer>> {
  const tableFor = (reader: Pick<Language, "locale">): DatasetTable => {
    const found = referenceTables(localAtlas(atlas, reader)).find((table) => table.name === name);
    if (!found) throw new Error(`the data set has no reference table ${name}`);
    return found;
  };
  const {fields, rows} = tableFor(datasetReader());
  return workbook([
    {
      name: "data",
      columns: fields.map(({name: head}) => ({head, width})),
      rows: rows().map((row) => fields.map((field) => row[field.name] ?? null))
    },
    dictionarySheet((reader) =>
      tableFor(reader).fields.map(({name: column, description, categories = []}) => ({
        name: column,
        meaning: description,
        codes: categories.map(({value, label}) => ({code: value, label}))
      }))
    )
  ]);
}
