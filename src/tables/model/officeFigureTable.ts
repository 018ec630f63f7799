import {locales, type Locale, type Translated} from "../../model/locale.ts";
import {keyOfOffice, type OfficeFigure} from "../../model/officeFigure.ts";
import {readCsv} from "../readCsv.ts";
import {writeCsv} from "../writeCsv.ts";
import {asWritten, inKeyOrder, type ModelTable} from "./modelTable.ts";

const columns = ["area", "measure", "level", "code", "place", "period", "sex", "value", "unit", "source"] as const;
type Noted = Readonly<Record<`note_${Locale}`, string>>;
const noted = locales.map((locale) => [locale, `note_${locale}`] as const);

/** A note in the columns of the languages. */
const inColumns = (note: Translated): Noted => Object.fromEntries(noted.map(([locale, column]) => [column, note[locale]])) as Noted;

/** The figures of national offices: a row for each; a note that there is none of is a blank cell, and a table from before a language came has none in it. */
export const officeFigureTable: ModelTable<OfficeFigure> = {
  path: "office-figures.csv",
  write: (figures) =>
    writeCsv(
      [...columns, ...noted.map(([, column]) => column)],
      inKeyOrder(figures, keyOfOffice).map(({note, ...plain}) => ({...plain, ...inColumns(note)}))
    ),
  read: (text, file) =>
    readCsv(text, file, asWritten).map((row) => {
      const said = Object.fromEntries(columns.map((column) => [column, row.text(column)]));
      const note = Object.fromEntries(noted.map(([locale, column]) => [locale, row.has(column) ? row.text(column) : ""])) as Translated;
      return {...said, value: Number(row.text("value")), note} as unknown as OfficeFigure;
    })
};
