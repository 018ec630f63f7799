/** The languages of the site, in the order of its menu; the first stands at the root of the addresses. */
export const locales = ["en", "es", "fr"] as const;
export type Locale = (typeof locales)[number];

/** Languages that words are printed in: those of the site, and Arabic, whose words are being written (`src/i18n/ar`). */
export type Tongue = Locale | "ar";

/** A text in each language of the site. */
export type Translated = Readonly<Record<Locale, string>>;
