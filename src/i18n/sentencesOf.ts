import type {Locale} from "../model/locale.ts";

/** The sentences of a text, in their order, by the rules of its language (`Intl.Segmenter`); a point within a number ends none. */
export const sentencesOf = (text: string, locale: Locale): string[] =>
  Array.from(new Intl.Segmenter(locale, {granularity: "sentence"}).segment(text), ({segment}) => segment.trim()).filter(
    (one) => one !== ""
  );
