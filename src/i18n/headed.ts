import type {Locale} from "../model/locale.ts";
import {format} from "./format.ts";

/** How a sentence goes on after a colon: in Spanish with a small letter, but for abbreviations. No sentence of the words begins with a bare name. */
export const afterColon: Readonly<Record<Locale, (text: string) => string>> = {
  en: (text) => text,
  es: (text) => (/^\p{Lu}{2}/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1))
};

/** A sentence after what it is about: "Chad: The gap …", "Chad: la brecha …". */
export const headed = (name: string, sentence: string, locale: Locale): string =>
  format(locale).labelled(name, afterColon[locale](sentence));
