import type {Locale} from "../model/locale.ts";
import {soughtWord} from "./soughtWord.ts";

/** The order of names in lists of a language: by the word that a reader looks for, then by the whole. */
export function byName(locale: Locale): (a: string, b: string) => number {
  const {compare} = new Intl.Collator(locale);
  return (a, b) => compare(soughtWord(a, locale), soughtWord(b, locale)) || compare(a, b);
}
