import type {LocalAtlas} from "../atlas/localAtlas.ts";
import {locales, type Locale} from "../model/locale.ts";
import type {SentenceMove, SentenceMoves} from "../model/releaseReport.ts";
import type {Table, TableCell} from "../reading/figure.ts";
import {addressOf, inLocale} from "../site/addresses.ts";
import {tableName} from "./tableName.ts";

/** The sentences of the site that read otherwise, each with the place where it stands; null where none does. */
export function movedSentencesTable({count, moved}: SentenceMoves, as: LocalAtlas): Table | null {
  if (count === 0) return null;
  const {caption, captionFirst, columns} = as.words.releases.sentences;
  return {
    caption: moved.length < count ? captionFirst({count, shown: moved.length}) : caption({count}),
    columns: [columns.where, columns.is].map((text) => ({text})),
    rows: moved.map((move) => [placeCell(move, as), sentenceCell(move, as)])
  };
}

/**
 * A sentence as it is, with how it was beneath: two columns of sentences would not fit a phone. A report from before a language came has none in it: then
 * the sentence stands in the first, and is marked so.
 */
function sentenceCell({was, is}: SentenceMove, {locale, words}: LocalAtlas): TableCell {
  const {before, missing} = words.releases.sentences;
  const told = (sentence: NonNullable<SentenceMove["is"]>): {readonly text: string; readonly lang?: Locale} => {
    const own = (sentence as Partial<typeof sentence>)[locale];
    return own === undefined ? {text: sentence[locales[0]], lang: locales[0]} : {text: own};
  };
  const earlier = was && told(was);
  const note = before({sentence: earlier?.text ?? null});
  const noteName = earlier?.lang && {text: earlier.text, lang: earlier.lang};
  return is === null ? {text: missing, absent: true, note, noteName} : {...told(is), note, noteName};
}

/** Where a sentence stands: a page that it heads, with a link, or a figure by its kind and what it is of. A page that is no more has no link. */
function placeCell({at, is}: SentenceMove, as: LocalAtlas): TableCell {
  if (at === addressOf(locales[0], "home")) return {text: as.words.home.title, href: addressOf(as.locale, "home")};
  const [kind = "", id = ""] = at.split("/").filter((part) => part !== "");
  const area = as.areas.get(id.toUpperCase()) ?? as.areas.get(id);
  const name = area?.name[as.locale] ?? tableName(id, as);
  if (at.startsWith("/")) return {text: name, href: is === null ? undefined : inLocale(as.locale, at)};
  const charts: Readonly<Record<string, string>> = as.words.embed.charts;
  return {text: as.format.labelled(charts[kind] ?? kind, name)};
}
