import type {CitedChart} from "../taking/citedChart.ts";
import type {Copied, ShareOptions} from "../taking/shareOptions.ts";
import {html, type Markup} from "./html.ts";

/** What is offered: texts always; files and an embed of what stands at an address of its own. */
export type Offer = Pick<ShareOptions, "copied"> & Partial<Pick<ShareOptions, "cited" | "files" | "embed">>;

type TakeWords = {readonly title: string; readonly files?: string; readonly open?: string};

/** Texts to copy (`client/copyTexts.ts`); `cited` is what the script makes citations of, for reference managers. */
export const copyTextsMarkup = (texts: readonly Copied[], cited?: CitedChart): Markup =>
  html`<copy-texts${cited && html` data-title="${cited.title}" data-url="${cited.url}" data-note="${cited.note}" data-authors="${cited.authors}"`}>${texts.map(
    ({what, text, lines}) =>
      html`<p>
        <label><span>${what}</span><textarea readonly rows="${lines}" spellcheck="false">${text}</textarea></label>
      </p>`
  )}<output></output></copy-texts>`;

/** What one can take of a figure, folded: the picture and its rows, then texts. The same at build and in the browser. */
export const takeMarkup = ({copied, cited, files = [], embed}: Offer, {title, files: named, open}: TakeWords): Markup =>
  html`<details class="take">
    <summary>${title}</summary>
    ${
      embed !== undefined &&
      html`<take-picture>
        <ul class="take-files" aria-label="${named}">
          ${files.map(({text, href, name}) => html`<li><a href="${href}" download="${name}">${text}</a></li>`)}
          <li><a href="${embed}">${open}</a></li>
        </ul>
        <output></output>
      </take-picture>`
    }${copyTextsMarkup(copied, cited)}
  </details>`;
