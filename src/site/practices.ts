import {readFileSync} from "node:fs";
import {locales, type Translated} from "../model/locale.ts";
import type {Practice, PracticeTopic} from "../model/practice.ts";
import type {SourceQuality} from "../model/scheme.ts";
import {readCsv} from "../tables/readCsv.ts";

let held: readonly Practice[] | undefined;

/** The practices of `data/reference/practices.csv`, read once; the table was checked with the model. */
export function practices(): readonly Practice[] {
  held ??= readPractices(readFileSync("data/reference/practices.csv", "utf8"), "data/reference/practices.csv");
  return held;
}

function readPractices(text: string, file: string): Practice[] {
  const inLocales = (name: string) => locales.map((locale) => `${name}_${locale}`);
  const plain = ["area", "topic", "quality", "document", "publisher", "year", "url"];
  const columns = [...plain, ...inLocales("name"), ...inLocales("text")];
  return readCsv(text, file, {required: columns, further: /^(name|text)_/, mayBeEmpty: true}).map((row) => {
    const said = (name: string) => Object.fromEntries(locales.map((locale) => [locale, row.text(`${name}_${locale}`)])) as Translated;
    return {
      area: row.text("area"),
      topic: row.text("topic") as PracticeTopic,
      name: said("name"),
      text: said("text"),
      quality: row.text("quality") as SourceQuality,
      evidence: row.text("document"),
      publisher: row.text("publisher"),
      evidenceYear: row.text("year") === "" ? null : Number(row.text("year")),
      address: row.text("url") || null
    };
  });
}
