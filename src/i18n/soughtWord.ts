import type {Locale} from "../model/locale.ts";

/** What stands before the word that a reader looks for: a form of state, "Islas", whose the islands are. */
const leads: Readonly<Record<Locale, RegExp>> = {
  en: /^(?:Democratic People’s Republic of |Democratic Republic of the |Republic of |State of |Isle of |British (?=Virgin)|United States (?=Virgin))/,
  fr: /^(?:République (?:populaire démocratique de |démocratique du |de |du |d’)|État de |Îles? (?:de |d’|du )?)/,
  ar: /^(?:جمهورية |دولة |جزيرة |جزر )?(?:ال(?=\p{L}{2}))?/u,
  es: /^(?:República (?:Popular Democrática de|Democrática del|de) |Estado de |Islas? (?:de )?)/
};

/** A name from the word on that it is sorted under: "Korea" of "Republic of Korea". */
export const soughtWord = (name: string, locale: Locale): string => name.replace(leads[locale], "");
