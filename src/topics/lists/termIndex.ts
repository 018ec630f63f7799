import type {Locale} from "../../model/locale.ts";
import type {GlossaryEntry} from "./glossaryEntries.ts";

/** The terms of one letter, in the order of the glossary. */
export type Letter = {readonly letter: string; readonly entries: readonly GlossaryEntry[]};

/** The terms of the glossary by their first letters, accents or not: what one looks through before one reads. */
export function termIndex(entries: readonly GlossaryEntry[], locale: Locale): Letter[] {
  const letterOf = ({name}: GlossaryEntry) => name.normalize("NFD").charAt(0).toLocaleUpperCase(locale);
  return Array.from(Map.groupBy(entries, letterOf), ([letter, own]) => ({letter, entries: own}));
}
