import type {Locale} from "../model/locale.ts";
import {format} from "./format.ts";
import type {PlaceName} from "./placeName.ts";

/** An abbreviation stays as it is: "OIT". */
const small = (text: string): string => (/^\p{Lu}{2}/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1));

/** How a sentence goes on after a colon: in Spanish and French with a small letter, but for abbreviations. No sentence of the words begins with a bare name. */
export const afterColon: Readonly<Record<Locale, (text: string) => string>> = {
  en: (text) => text,
  es: small,
  fr: small,
  ar: (text) => text
};

/** A sentence after the place that it is about, unless it says that itself: "Chad: The gap …", but "In the world, 47.6% …". */
export const headedByPlace = (place: PlaceName, sentence: string, locale: Locale): string =>
  [place.within, place.the].some((form) => sentence.toLocaleLowerCase().startsWith(form.toLocaleLowerCase()))
    ? sentence
    : headed(place.name, sentence, locale);

/** A colon before the first full stop; a point within a number is none. */
const hasColon = (text: string): boolean => /^(?:[^.]|\.(?=\S))*:\s/.test(text);

/** A sentence after what it is about: "Chad: The gap …", "Chad: la brecha …"; where either has a colon of its own, "Chad. Old age: …". */
export const headed = (name: string, sentence: string, locale: Locale): string =>
  hasColon(sentence) || hasColon(name) ? `${name}. ${sentence}` : format(locale).labelled(name, afterColon[locale](sentence));
