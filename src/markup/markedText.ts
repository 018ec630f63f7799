import {escapeXml} from "../model/escapeXml.ts";

/** How the language marks a value that the house has a note about ("see note") and the address of that note. */
export type NoteLink = {readonly mark: string; readonly href: string};

const country = /\/countries\/[a-z]{3}\/$/;

/** Where the notes on a row's values are: on the page of the country that its head leads to; null where it leads to none. */
export const notesOf = (href: string | undefined): string | null => (href !== undefined && country.test(href) ? `${href}#notes` : null);

/** An escaped text whose mark is a link to the note. */
export function markedText(text: string, link: NoteLink | null): string {
  const escaped = escapeXml(text);
  if (link === null) return escaped;
  const {mark, href} = link;
  return escaped.replace(escapeXml(mark), () => `<a href="${escapeXml(href)}">${escapeXml(mark)}</a>`);
}
