import {readFileSync} from "node:fs";
import {locales, type Translated} from "../model/locale.ts";
import {readCsv} from "../tables/readCsv.ts";

/** Two countries of different regions that can learn from each other, and what they have in common. */
export type CountryPair = {readonly areas: readonly [string, string]; readonly why: Translated};

let held: readonly CountryPair[] | undefined;

/** The South–South pairs of `data/reference/pairs.csv`, read once. */
export function pairs(): readonly CountryPair[] {
  held ??= readPairs(readFileSync("data/reference/pairs.csv", "utf8"), "data/reference/pairs.csv");
  return held;
}

/** The same from a text; throws where a column is missing. */
export function readPairs(text: string, file: string): CountryPair[] {
  const columns = ["one", "other", ...locales.map((locale) => `why_${locale}`)];
  return readCsv(text, file, {required: columns, further: /^why_/}).map((row) => ({
    areas: [row.text("one"), row.text("other")],
    why: Object.fromEntries(locales.map((locale) => [locale, row.text(`why_${locale}`)])) as Translated
  }));
}
