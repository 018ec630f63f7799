import {readFileSync} from "node:fs";
import {locales, type Translated} from "../model/locale.ts";
import {readCsv} from "../tables/readCsv.ts";

/** Two areas that can learn from each other, what they have in common, and whose account of it that is. */
export type LearningPair = {
  readonly areas: readonly [string, string];
  readonly why: Translated;
  readonly source: Translated;
  /** Where the document is; null where no address can be followed. */
  readonly address: string | null;
};

let held: readonly LearningPair[] | undefined;

/** The pairs of `data/reference/pairs.csv`, read once. */
export function pairs(): readonly LearningPair[] {
  held ??= readPairs(readFileSync("data/reference/pairs.csv", "utf8"), "data/reference/pairs.csv");
  return held;
}

/** The same from a text; throws where a column is missing. */
export function readPairs(text: string, file: string): LearningPair[] {
  const inLocales = (name: string) => locales.map((locale) => `${name}_${locale}`);
  const columns = ["one", "other", ...inLocales("why"), ...inLocales("source"), "url"];
  return readCsv(text, file, {required: columns, further: /^(why|source)_/}).map((row) => {
    const said = (name: string) => Object.fromEntries(locales.map((locale) => [locale, row.text(`${name}_${locale}`)])) as Translated;
    return {areas: [row.text("one"), row.text("other")], why: said("why"), source: said("source"), address: row.text("url") || null};
  });
}
