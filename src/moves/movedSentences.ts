import {locales, type Locale, type Translated} from "../model/locale.ts";
import type {SentenceMove} from "../model/releaseReport.ts";

type Sentences = ReadonlyMap<string, Translated>;

/**
 * The sentences that read otherwise in a language at least, in the order in which the site has them; those that are gone come last. A language that one of
 * the two does not speak is not compared.
 */
export function movedSentences(was: Sentences, is: Sentences): SentenceMove[] {
  const places = [...new Set([...is.keys(), ...was.keys()])];
  const moves = places.map((at) => ({at, was: was.get(at) ?? null, is: is.get(at) ?? null}));
  return moves.filter(({was, is}) => was === null || is === null || locales.some((locale) => isMoved(was, is, locale)));
}

/** Whether both say it in a language, and not alike. */
function isMoved(was: Partial<Translated>, is: Partial<Translated>, locale: Locale): boolean {
  return was[locale] !== undefined && is[locale] !== undefined && was[locale] !== is[locale];
}
