/** The languages of the site, in the order of its menu; the first stands at the root of the addresses. */
export const locales = ["en", "es", "fr", "ar"] as const;
export type Locale = (typeof locales)[number];

/** A text in each language of the site. */
export type Translated = Readonly<Record<Locale, string>>;
