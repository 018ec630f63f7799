import {finished, html, type Markup} from "../markup/html.ts";
import {tableMarkup} from "../markup/tableMarkup.ts";
import {escapeXml} from "../model/escapeXml.ts";
import {fittedHeight, usualWidth} from "../taking/fittedHeight.ts";
import {beneathHead, gap, smallLines, stackedHeight, type Line} from "../taking/stackedHeight.ts";
import {embedType as type, lineWidth} from "../taking/textHeight.ts";
import type {Draw} from "./comparedMarkup.ts";
import type {ComparedView} from "./comparedView.ts";
import type {CompareKit} from "./compareKit.ts";
import {embeddedDrawing} from "./embeddedDrawing.ts";

/** In px: what a browser may set higher than it is reckoned, letter by letter, in a narrow frame that cannot say so. */
const spare = 12;

/** Where the site stands, the path at which the comparison lasts, and what draws. */
type EmbedOptions = {readonly origin: string; readonly path: string; readonly draw: Draw};

/**
 * The snippet of a comparison that a reader chose. No page of the site could show any of them within the weight of a chart, so the frame brings all
 * along: drawings, table and style, without a script and without a request. Null where nothing is drawn.
 */
export function comparedEmbed(view: ComparedView, kit: CompareKit, {origin, path, draw}: EmbedOptions): string | null {
  const {words, shared, format} = kit;
  const drawn = embeddedDrawing(view.pictures, draw);
  if (!drawn) return null;
  const title = format.labelled(format.list(view.state.areas.map((id) => kit.area(id).name)), view.topic);
  const small = smallOf(view, kit);
  const lines: Line[] = [[view.title, type.title, 1.6], [view.subtitle, type.subtitle, gap + beneathHead], ...smallLines(small)];
  const links = 36 + lineWidth(words.views.table, type.subtitle) + lineWidth(shared.take.open, type.subtitle);
  const {height, heights} = fittedHeight((frame) => stackedHeight({lines, drawn: drawn.height, links}, frame) + spare);
  const page = pageOf(view, kit, {title, small, drawn: drawn.markup, path});
  // Links of the site need its address, in a page that has none.
  const srcdoc = page.markup.replaceAll(' href="/', ` href="${origin}/`).replaceAll("&", "&amp;").replaceAll("'", "&#39;");
  return (
    `<div style="container-type:inline-size;width:100%"><iframe srcdoc='${srcdoc}' title="${escapeXml(title)}" width="${usualWidth}" ` +
    `height="${height}" loading="lazy" style="display:block;border:0;width:100%;height:${heights}" sandbox="allow-popups allow-popups-to-escape-sandbox"></iframe></div>`
  );
}

type Content = {readonly title: string; readonly small: readonly string[]; readonly drawn: Markup; readonly path: string};

const pageOf = (view: ComparedView, {locale, base, words, shared}: CompareKit, {title, small, drawn, path}: Content): Markup =>
  html`<!doctype html>
    <html lang="${locale}">
      <meta charset="utf-8" />
      <title>${title}</title>
      <base target="_blank" />
      <style>
        ${finished(base.style)}
      </style>
      <main>
        <figure aria-labelledby="title">
          <h1 id="title">${view.title}</h1>
          <p class="subtitle">${view.subtitle}</p>
          ${drawn} ${small.map((text) => html`<p class="note">${text}</p>`)}
          <div class="actions">
            <details>
              <summary>${words.views.table}</summary>
              ${tableMarkup(unlinked(view.table))}
            </details>
            <a href="${path}">${shared.take.open}</a>
          </div>
        </figure>
      </main>
    </html>`;

/** Who is absent and why, the caveats, the sources, and of which release it is. */
function smallOf({absent, notes, sources}: ComparedView, {words, format, shared}: CompareKit): string[] {
  const gone = format.statements(absent.map(({name, why}) => words.value.remarked({name, remark: why})));
  return [
    gone && `${format.labelled(words.absentTitle, gone)}.`,
    ...notes,
    format.labelled(shared.figure.source, format.statements(sources)),
    shared.take.line
  ].filter((text) => text !== "");
}

/** Links in a frame lead to one page of the site. */
const unlinked = ({rows, ...table}: ComparedView["table"]): ComparedView["table"] => ({
  ...table,
  rows: rows.map((cells) => cells.map((cell) => ({...cell, href: undefined})))
});
