import {languageOf} from "../atlas/language.ts";
import {locales, type Translated} from "../model/locale.ts";
import type {TableMove} from "../model/releaseReport.ts";

/** What moved with a release, counted, in a sentence of each language: the note of a release for which nobody wrote one. */
export function releaseNote(tables: readonly Pick<TableMove, "counts">[]): Translated {
  const sum = (kind: keyof TableMove["counts"]) => tables.reduce((count, {counts}) => count + counts[kind], 0);
  const counts = {fresh: sum("fresh"), gone: sum("gone"), revised: sum("revised"), remarked: sum("remarked")};
  const isUnmoved = Object.values(counts).every((count) => count === 0);
  const notes = locales.map((locale) => {
    const {note, unmoved} = languageOf(locale).words.releases;
    return [locale, isUnmoved ? unmoved : note(counts)] as const;
  });
  return Object.fromEntries(notes) as Translated;
}
