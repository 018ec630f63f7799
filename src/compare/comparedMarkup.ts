import type {PlotOptions} from "@observablehq/plot";
import {widths} from "../charts/widths.ts";
import type {ComparedView} from "./comparedView.ts";
import type {Picture} from "./viewContent.ts";
import {compareHref} from "./compareHref.ts";
import type {CompareKit} from "./compareKit.ts";
import type {GroupNote} from "./groupNotes.ts";
import {finished, html, type Markup} from "../markup/html.ts";
import {tableMarkup} from "../markup/tableMarkup.ts";

/** Draws a picture: at build with the document of the build, in the browser with its own. */
export type Draw = (options: PlotOptions, naming: {label: string}) => string;

/** `take` stands below it: what one can take of it. */
export type FigureOptions = {readonly id: string; readonly level: 2 | 3; readonly draw: Draw; readonly take?: Markup | null};

/** A comparison as a figure: finding, measure, pictures, who is absent, caveats, source, table. The same at build and in the browser. */
export function figureMarkup(view: ComparedView, kit: CompareKit, {id, level, draw, take = null}: FigureOptions): Markup {
  const {words, shared} = kit;
  const {pictures, table, absent, notes, csv, indicator} = view;
  const title = finished(`h${level}`);
  return html`<figure class="figure compared" id="${id}" aria-labelledby="${id}-title">
    <${title} id="${id}-title" tabindex="-1">${view.title}</${title}>
    <p class="subtitle">${view.subtitle}</p>
    ${pictures.length > 0 && html`<div class="${pictures[0]?.narrow ? "side-by-side" : "picture"}">${pictures.map((one) => pictureMarkup(one, {draw, level: level + 1}))}</div>`}
    ${pictures.length === 0 && table.rows.length > 0 && tableMarkup(table)}
    ${absent.length > 0 && html`<p class="absent-list"><strong>${words.absentTitle}:</strong> ${absent.map(({name, why}) => `${name} (${why})`).join("; ")}.</p>`}
    ${notes.map((note) => html`<p class="note">${note}</p>`)}
    <p class="source">${shared.figure.source}: ${view.sources.join("; ")}</p>
    <div class="actions">
      ${
        pictures.length > 0 &&
        html`<details>
          <summary>${words.views.table}</summary>
          ${tableMarkup(table)}
        </details>`
      }
      ${csv !== null && html`<a href="${csv}" download>${words.data}</a>`}
      <a href="${indicator.href}">${indicator.name}</a>
      ${take}
    </div>
  </figure>`;
}

function pictureMarkup({name, label, draw: options, narrow}: Picture, {draw, level}: {draw: Draw; level: number}): Markup {
  const title = finished(`h${level}`);
  const readout = (place: string, width: number) =>
    html`<figure-readout class="${place}">${finished(draw(options(width), {label}))}<output></output></figure-readout>`;
  if (narrow)
    return html`<div class="column">
      <${title}>${name}</${title}>
      ${readout("", widths.phone)}
    </div>`;
  return html`${readout("at-phone", widths.phone)}${readout("at-desk", widths.desk)}`;
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

function groupMarkup({name, href, sentences, largest, next}: GroupNote, kit: CompareKit): Markup {
  const {words} = kit;
  return html`<div class="group">
    <h4>${name}</h4>
    <p>${sentences.join(" ")}</p>
    ${largest.length > 0 && html`<p>${words.groups.largest} ${largest.join("; ")}.</p>`}
    <ul>
      ${next.map(({text, state}) => html`<li><a data-compare href="${compareHref(state, kit)}">${text}</a></li>`)}
      ${href !== null && html`<li><a href="${href}">${words.groups.link(name)}</a></li>`}
    </ul>
  </div>`;
}
