import {format, type Format} from "../i18n/format.ts";
import type {Words} from "../i18n/en.ts";
import {words} from "../i18n/words.ts";
import type {Locale} from "../model/locale.ts";

/** Who a page is written for: a language with its words and its way with numbers. */
export type Language = {readonly locale: Locale; readonly words: Words; readonly format: Format};

const readers = new Map<Locale, Language>();

export function languageOf(locale: Locale): Language {
  const reader = readers.get(locale) ?? {locale, words: words(locale), format: format(locale)};
  readers.set(locale, reader);
  return reader;
}
