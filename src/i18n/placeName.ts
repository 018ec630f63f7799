import type {PlaceForm} from "../model/area.ts";
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

const prepositions: Readonly<Record<Locale, string>> = {en: "in", es: "en", fr: "en", ar: "في"};

/** A name as the sentences of a language need it: with the forms that the reference table has of it, else the name itself. */
export function placeName(name: string, locale: Locale, {the = name, within}: PlaceForm = {}): PlaceName {
  return {name, the, within: within ?? `${prepositions[locale]} ${the}`};
}
