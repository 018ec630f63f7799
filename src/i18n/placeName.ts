import type {Locale} from "../model/locale.ts";

/** A country, area or group in sentences of one language. */
export type PlaceName = {
  /** As lists have it: "Philippines". */
  readonly name: string;
  /** With its article, where it takes one: "the Philippines". */
  readonly the: string;
  /** With preposition and article: "in the Philippines". */
  readonly within: string;
};

const prepositions: Readonly<Record<Locale, string>> = {en: "in", es: "en"};

/** A name as the sentences of a language need it. */
export const placeName = (name: string, locale: Locale): PlaceName => ({name, the: name, within: `${prepositions[locale]} ${name}`});
