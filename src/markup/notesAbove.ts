import type {NoteAbove} from "../reading/figure.ts";
import {html, type Markup} from "./html.ts";

/** Links to notes that a page says further up; null where there are none. */
export function notesAbove(links: readonly NoteAbove[]): Markup | null {
  if (links.length === 0) return null;
  return html`<p class="note">${links.map(({href, text}) => html`<a href="${href}">${text}</a> `)}</p>`;
}
