import {languageOf, type Language} from "../atlas/language.ts";
import {locales} from "../model/locale.ts";
import type {CodedColumn} from "./codedColumns.ts";
import type {Sheet} from "./workbook.ts";

/** What columns and their codes mean, side by side in all languages: a line for each column, and one for each of its codes. */
export function dictionarySheet(columnsFor: (reader: Language) => readonly CodedColumn[]): Sheet {
  const told = locales.map((locale) => linesOf(columnsFor(languageOf(locale))));
  const lines = told[0] ?? [];
  return {
    name: "columns",
    columns: [{head: "column", width: 18}, {head: "code", width: 18}, ...locales.map((head) => ({head, width: 70}))],
    rows: lines.map(({column, code}, place) => [column, code, ...told.map((of) => of[place]?.meaning ?? null)])
  };
}

const linesOf = (columns: readonly CodedColumn[]) =>
  columns.flatMap(({name, meaning, codes}) => [
    {column: name, code: null, meaning},
    ...codes.map(({code, label}) => ({column: name, code, meaning: label}))
  ]);
