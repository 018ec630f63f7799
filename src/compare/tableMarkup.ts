import type {Table, TableCell} from "../views/table.ts";
import {html, type Markup} from "./markup.ts";

/** A captioned table that scrolls in itself where it is too wide. */
export function tableMarkup({caption, columns, rows}: Table): Markup {
  const look = (place: number) => (columns[place]?.numeric ? "numeric" : "");
  return html`<div class="table" tabindex="0" role="region" aria-label="${caption}">
    <table>
      <caption>
        ${caption}
      </caption>
      <thead>
        <tr>
          ${columns.map(({text}, place) => html`<th scope="col" class="${look(place)}">${text}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ([head, ...cells]) =>
            html`<tr>
              ${head && html`<th scope="row">${content(head)}</th>`}${cells.map(
                (cell, place) => html`<td class="${[look(place + 1), cell.absent ? "absent" : ""].join(" ").trim()}">${content(cell)}</td>`
              )}
            </tr>`
        )}
      </tbody>
    </table>
  </div>`;
}

const content = ({text, href, note}: TableCell): Markup =>
  html`${href === undefined ? text : html`<a href="${href}">${text}</a>`}${note !== undefined && html`<small> ${note}</small>`}`;
