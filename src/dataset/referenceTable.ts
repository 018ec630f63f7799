import {locales, type Translated} from "../model/locale.ts";
import {writeCsv, type CsvValue} from "../tables/writeCsv.ts";
import type {DatasetField, DatasetTable} from "./datasetTable.ts";
import type {Language} from "../atlas/language.ts";

type Meanings = Language["words"]["take"]["columns"];
type Constraints = NonNullable<DatasetField["constraints"]>;

export type ColumnMaker = {
  /** A column that every row fills, unless its constraints say otherwise. */
  readonly of: (meaning: keyof Meanings, options?: {name?: string; type?: DatasetField["type"]; constraints?: Constraints}) => DatasetField;
  /** One column for each language. */
  readonly translated: (meaning: keyof Meanings, constraints?: Constraints) => DatasetField[];
};

/** Makes the columns of reference tables, with their meanings in the reader's language. */
export function columnMaker({words, format}: Language): ColumnMaker {
  const {columns, inLanguage} = words.take;
  const of: ColumnMaker["of"] = (meaning, {name = meaning, type = "string", constraints = {required: true}} = {}) => ({
    ...{name, type, description: columns[meaning]},
    ...(Object.keys(constraints).length > 0 ? {constraints} : {})
  });
  return {
    of,
    translated: (meaning, constraints = {required: true}) =>
      locales.map((locale) => ({
        ...of(meaning, {name: `${meaning}_${locale}`, constraints}),
        description: format.remarks([columns[meaning], inLanguage[locale]])
      }))
  };
}

export const mayBeBlank: Constraints = {};
export const isKey: Constraints = {required: true, unique: true};

/** The cells of a text in each language; without a text they stay blank. */
export const translatedCells = (name: string, text: Translated | null): Record<string, string | null> =>
  Object.fromEntries(locales.map((locale) => [`${name}_${locale}`, text?.[locale] ?? null]));

type ReferenceName = keyof Language["words"]["take"]["tables"];
type Reference = Pick<DatasetTable, "fields"> &
  Partial<Pick<DatasetTable, "primaryKey" | "foreignKeys" | "sources">> & {rows: () => readonly Readonly<Record<string, CsvValue>>[]};

/** A reference table from its columns and rows; its key is the column "id" unless another is named. */
export function referenceTable(name: ReferenceName, reference: Reference, {words}: Language): DatasetTable {
  const {fields, rows, primaryKey = ["id"], foreignKeys = [], sources = []} = reference;
  const {title, text} = words.take.tables[name];
  return {
    ...{name, path: `${name}.csv`, title, description: text, sources, fields, primaryKey, foreignKeys, rows},
    text: () =>
      writeCsv(
        fields.map((field) => field.name),
        rows(),
        {safe: true}
      )
  };
}
