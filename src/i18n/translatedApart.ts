import {locales, type Translated} from "../model/locale.ts";
import {runsApart} from "./runsApart.ts";

const apartIn = locales.map((locale) => [locale, runsApart(locale)] as const);

/** A text of a table in each language, with what is read from the left set apart where the language is read from the right. */
export const translatedApart = (text: Translated): Translated =>
  Object.fromEntries(apartIn.map(([locale, apart]) => [locale, apart(text[locale])])) as Translated;
