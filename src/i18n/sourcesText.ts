import type {Locale} from "../model/locale.ts";
import {format} from "./format.ts";
import {words} from "./words.ts";

/** A source with what is taken from it. */
export type SourceLine = {
  readonly publisher: string;
  readonly tables: readonly string[];
  readonly licence: string;
  /** The publisher in a sentence: "ILO"; "" for head counts, which stand behind others' figures. */
  readonly short: string;
};

/** All sources as they stand beneath a figure: "Source: ILO: …; World Bank: …". */
export const sourcesText = (sources: readonly SourceLine[], locale: Locale): string =>
  format(locale).labelled(words(locale).figure.source, sourcesNamed(sources, locale));

/** The same without the word before them. */
export const sourcesNamed = (sources: readonly SourceLine[], locale: Locale): string =>
  format(locale).statements(sources.map((source) => sourceText(source, locale)));

/** "ILO: SDG 1.3.1 …. CC BY 4.0". */
export function sourceText({publisher, tables, licence}: SourceLine, locale: Locale): string {
  const {labelled, statements} = format(locale);
  return `${labelled(publisher, statements(tables))}. ${licence}`;
}
