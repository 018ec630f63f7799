/**
 * The tag by which numbers and dates of a language are printed. Arabic has them in Western digits, as the ILO prints them, as the Maghreb reads them, and
 * as they stand in the tables and sources that the reader may wish to compare.
 */
export const numbersOf = (lang: string): string => (lang === "en" ? "en-GB" : lang === "ar" ? "ar-u-nu-latn" : lang);
