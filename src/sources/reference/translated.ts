import {locales, type Translated} from "../../model/locale.ts";
import type {Row} from "../../tables/row.ts";
import type {Complaints} from "../complaints.ts";
import {toText} from "../readCell.ts";

/** The columns that hold a text in each language of the site: "name" → name_en, name_es. */
export const inLocales = (name: string): string[] => locales.map((locale) => `${name}_${locale}`);

/** Names may be the same in two languages; so many words are not. */
const isSentence = (text: string): boolean => text.split(" ").length > 4;

/** A text in each language; one that is blank in any of them is a complaint, unless it may be blank in all. */
export function translated(row: Row, name: string, complaints: Complaints, {mayBeBlank = false} = {}): Translated {
  const columns = inLocales(name);
  const blank = mayBeBlank && columns.every((column) => row.text(column) === "");
  const texts = columns.map((column) => (blank ? "" : toText(row.cell(column), complaints)));
  const twice = columns.findIndex((_, index) => isSentence(texts[index]!) && texts.indexOf(texts[index]!) < index);
  if (twice >= 0) complaints.about(row.cell(columns[twice]!), "the text is that of another language; expected it translated");
  return Object.fromEntries(locales.map((locale, index) => [locale, texts[index]])) as Translated;
}
