import type {Figure} from "../reading/figure.ts";
import {finished, html, type Markup} from "./html.ts";
import {tableMarkup} from "./tableMarkup.ts";

/** How a figure is set. */
export type FigureSetting = {
  /** How deep in the page the title stands. */
  readonly level: 2 | 3;
  readonly words: {readonly table: string; readonly sheet: string; readonly data: string; readonly link: string};
  /** How values are marked that have a note. */
  readonly mark: string;
  /** "Source: ILO: …". */
  readonly source: string;
  /** What is drawn; where nothing is, the table is the figure and stands open in its place. */
  readonly picture: Markup | null;
  /** Whether it opens its page: then its measure stands beneath the picture, which begins the higher. */
  readonly first?: boolean;
  /** What must be said between the picture and its source, besides the note. */
  readonly remarks?: Markup | null;
  /** What else one can go on to or take. */
  readonly more?: Markup | null;
  /** A class of its own for one whose title can be jumped to. */
  readonly look?: string;
};

/** A figure whose rows may stand in its picture already. */
export type Framed = Omit<Figure, "table" | "sources"> & Partial<Pick<Figure, "table">>;

/** A figure: finding, measure, picture, caveats, source, table, rows. The same at build and in the browser. */
export function figureMarkup({id, title, subtitle, note, noteItems, csv, table}: Framed, setting: FigureSetting): Markup {
  const {level, words, mark, source, picture, remarks = null, more = null, look, first = false} = setting;
  const heading = finished(`h${level}`);
  const measure = html`<p class="subtitle">${subtitle}</p>`;
  const rows = table && table.rows.length > 0 ? tableMarkup(table, {mark}) : null;
  return html`<figure class="figure${look && ` ${look}`}" id="${id}" aria-labelledby="${id}-title">
    <span class="figure-link"><a data-figure-link id="${id}-link" href="#${id}" aria-label="${words.link}" aria-labelledby="${id}-link ${id}-title">#</a> <output></output></span>
    <${heading} id="${id}-title"${look && finished(' tabindex="-1"')}>${title}</${heading}>
    ${!first && measure}
    ${picture ?? rows}
    ${first && measure}
    ${remarks}
    ${noteMarkup(note, noteItems)}
    <p class="source">${source}</p>
    <div class="actions">
      ${
        picture &&
        rows &&
        html`<details>
          <summary>${words.table}</summary>
          ${rows}
        </details>`
      }
      ${csv && html`<a href="${csv.replace(/csv$/, "xlsx")}" download>${words.sheet}</a> <a href="${csv}" download>${words.data}</a>`}
      ${more}
    </div>
  </figure>`;
}

/** A note; one of several parts is a list. */
function noteMarkup(note: string | undefined, items: readonly string[] = []): Markup | null {
  if (items.length > 1)
    return html`<ul class="note">
      ${items.map((item) => html`<li>${item}</li>`)}
    </ul>`;
  return note ? html`<p class="note">${note}</p>` : null;
}
