import {escapeXml} from "../model/escapeXml.ts";
import type {Table, TableCell} from "../reading/figure.ts";
import {finished, type Markup} from "./html.ts";
import {markedText, notesOf, type NoteLink} from "./markedText.ts";

export type TableOptions = {
  /** Marks what a reader's script may sort by (`client/dataTable.ts`). */
  readonly sortable?: boolean;
  /** How values are marked that have a note: the mark leads to it, in rows that lead to a country. */
  readonly mark?: string;
};

/** A captioned table that scrolls in itself where it is too wide. */
export const tableMarkup = (table: Table, options: Pick<TableOptions, "mark"> = {}): Markup =>
  finished(
    `<div class="table" tabindex="0" role="region" aria-label="${escapeXml(table.caption)}">${bareTableMarkup(table, options).markup}</div>`
  );

/**
 * The same without its frame. Most cells of a site of figures are numbers: columns of words say so, the others need no word. Nothing stands
 * between tags, for a country page has thousands of them.
 */
export function bareTableMarkup({caption, columns, rows}: Table, {sortable = false, mark}: TableOptions = {}): Markup {
  const looks = columns.map(({numeric, aside}) => ({isWords: !numeric, isAside: aside === true}));
  const sort = sortable ? " data-sort" : "";
  const heads = columns.map(({text}, place) => `<th scope="col"${look(looks[place])}${sort}>${escapeXml(text)}</th>`);
  const lines = rows.map(([head, ...cells]) => {
    const name = head ? `<th scope="row">${cellContent(head)}</th>` : "";
    const notes = notesOf(head?.href);
    const link = mark !== undefined && notes !== null ? {mark, href: notes} : null;
    return `<tr>${name}${cells.map((cell, place) => cellMarkup(cell, {look: looks[place + 1], sortable, link})).join("")}</tr>`;
  });
  return finished(
    `<table class="numbers"><caption>${escapeXml(caption)}</caption><thead><tr>${heads.join("")}</tr></thead><tbody>${lines.join("")}</tbody></table>`
  );
}

type Look = {readonly isWords: boolean; readonly isAside: boolean};

const look = ({isWords, isAside}: Look = {isWords: false, isAside: false}, isAbsent = false): string => {
  const names = [...(isWords ? ["words"] : []), ...(isAside ? ["aside"] : []), ...(isAbsent ? ["absent"] : [])].join(" ");
  return names === "" ? "" : ` class="${names}"`;
};

type CellSetting = {readonly look: Look | undefined; readonly sortable: boolean; readonly link: NoteLink | null};

function cellMarkup(cell: TableCell, {look: own, sortable, link}: CellSetting): string {
  const value = sortable && cell.sort !== undefined ? ` data-value="${escapeXml(String(cell.sort ?? ""))}"` : "";
  return `<td${look(own, cell.absent)}${value}>${cellContent(cell, link)}</td>`;
}

/** A number that is set apart from text around it (`i18n/setApart.ts`) where there is none: digits keep their order and their sign of percent. */
const apart = /^\u2066([\d.,]+%?)\u2069$/;

/** What stands in a cell: its text, in its language, where it leads, and its note; a mark in them leads to what is marked. */
export const cellContent = ({text, href, lang, note, noteName}: TableCell, link: NoteLink | null = null): string => {
  const tongue = lang === undefined ? "" : ` lang="${escapeXml(lang)}"`;
  const words = markedText(text.replace(apart, "$1"), link);
  const plain = tongue === "" ? words : `<span${tongue}>${words}</span>`;
  const said = href === undefined ? plain : `<a href="${escapeXml(href)}"${tongue}>${escapeXml(text)}</a>`;
  return note ? `${said}<small> ${withTongue(markedText(note, link), noteName)}</small>` : said;
};

/** A note in which a name is marked as of another language, for those who hear it. */
function withTongue(note: string, name: TableCell["noteName"]): string {
  if (name === undefined) return note;
  const text = escapeXml(name.text);
  return note.replace(text, () => `<span lang="${escapeXml(name.lang)}">${text}</span>`);
}
