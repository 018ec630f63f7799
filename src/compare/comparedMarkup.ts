import type {PlotOptions} from "@observablehq/plot";
import {widths} from "../charts/widths.ts";
import type {ComparedView} from "./comparedView.ts";
import type {Picture} from "./viewContent.ts";
import {compareHref} from "./compareHref.ts";
import type {CompareKit} from "./compareKit.ts";
import type {GroupNote} from "./groupNotes.ts";
import {finished, html, type Markup} from "../markup/html.ts";
import {figureMarkup} from "../markup/figureMarkup.ts";
import {pictureMarkup, readoutMarkup} from "../markup/pictureMarkup.ts";

/** Draws a picture: at build with the document of the build, in the browser with its own. */
export type Draw = (options: PlotOptions, naming: {label: string}) => string;

/** `take` stands below it: what one can take of it. */
export type FigureOptions = {readonly id: string; readonly level: 2 | 3; readonly draw: Draw; readonly take: Markup | null};

/** A comparison as a figure, the same at build and in the browser. */
export function comparedMarkup(view: ComparedView, kit: CompareKit, {id, level, draw, take}: FigureOptions): Markup {
  const {words, format, shared} = kit;
  const {title, subtitle, sources, csv, table, absent, notes, indicator} = view;
  return figureMarkup(
    {id, title, subtitle, csv: csv ?? undefined, table},
    {
      level,
      words: {table: words.views.table, sheet: words.sheet, data: words.data, link: words.link},
      mark: kit.reader.words.value.noted,
      source: format.labelled(shared.figure.source, format.statements(sources)),
      picture: picturesMarkup(view, {draw, level: level + 1}),
      remarks: html`${
        absent.length > 0 &&
        html`<p class="absent-list">
          <strong>${words.absentTitle}:</strong>
          ${format.statements(absent.map(({name, why}) => words.value.remarked({name, remark: why})))}.
        </p>`
      }${notes.map((note) => html`<p class="note">${note}</p>`)}`,
      more: html`<a href="${indicator.href}">${indicator.name}</a> ${take}`,
      first: level === 2,
      look: "compared"
    }
  );
}

/** One picture as wide as the page, or narrow ones side by side, each under its name. */
function picturesMarkup({pictures}: ComparedView, {draw, level}: {draw: Draw; level: number}): Markup | null {
  const [first] = pictures;
  if (!first) return null;
  const heading = finished(`h${level}`);
  const drawn = ({draw: options, label}: Picture, width: number) => draw(options(width), {label});
  if (!first.narrow) return pictureMarkup((width) => drawn(first, width));
  return html`<div class="side-by-side">
    ${pictures.map(
      (one) =>
        html`<div class="column">
          <${heading}>${one.name}</${heading}>
          ${readoutMarkup(drawn(one, widths.phone))}
        </div>`
    )}
  </div>`;
}

/** What a reader may go on to: what stands behind the groups, and areas worth adding. */
export function onwardMarkup({groups, suggestions}: ComparedView, kit: CompareKit): Markup {
  const {words} = kit;
  return html`${
    groups.length > 0 &&
    html`<div class="groups">
      <h3>${words.groups.title}</h3>
      ${groups.map((note) => groupMarkup(note, kit))}
    </div>`
  }
  ${
    suggestions.length > 0 &&
    html`<div class="suggestions">
      <h3>${words.suggestions}</h3>
      <ul>
        ${suggestions.map(
          ({name, why, state}) =>
            html`<li><a data-compare href="${compareHref(state, kit)}">${name}</a> <small class="muted">${why}</small></li>`
        )}
      </ul>
    </div>`
  }`;
}

function groupMarkup({area, href, sentences, largest, next}: GroupNote, kit: CompareKit): Markup {
  const {words, format} = kit;
  return html`<div class="group">
    <h4>${area.name}</h4>
    <p>${sentences.join(" ")}</p>
    ${largest.length > 0 && html`<p>${words.groups.largest} ${format.statements(largest)}.</p>`}
    <ul>
      ${next.map(({text, state}) => html`<li><a data-compare href="${compareHref(state, kit)}">${text}</a></li>`)}
      ${href !== null && html`<li><a href="${href}">${words.groups.link({area})}</a></li>`}
    </ul>
  </div>`;
}
