import type {Translated} from "../src/model/locale.ts";

/** The languages whose very words some tests state; what must hold in every language is tested over `locales`. */
export const statedLocales = ["en", "es"] as const;

export type StatedLocale = (typeof statedLocales)[number];

/** A text of a trial, in English in the languages that it is not stated in. */
export const inAll = (text: Readonly<Record<StatedLocale, string>>): Translated => ({...text, fr: text.en, ar: text.en});
