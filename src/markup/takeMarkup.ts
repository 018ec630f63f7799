import type {CitedChart} from "../taking/citedChart.ts";
import type {Copied, ShareOptions} from "../taking/shareOptions.ts";
import {html, type Markup} from "./html.ts";

/** What is offered: texts always; files and an embed of what stands at an address of its own. */
export type Offer = Pick<ShareOptions, "copied"> & Partial<Pick<ShareOptions, "cited" | "files" | "embed" | "maker">>;

type TakeWords = {
  readonly title: string;
  readonly files?: string;
  readonly open?: string;
  readonly maker?: string;
  readonly parts?: Readonly<Record<Part, string>>;
};

const fieldMarkup = ({what, text, lines}: Copied): Markup =>
  html`<p>
    <label><span>${what}</span><textarea readonly rows="${lines}" spellcheck="false" dir="auto">${text}</textarea></label>
  </p>`;

const aroundTexts = (content: Markup, cited?: CitedChart): Markup =>
  html`<copy-texts${cited && html` data-title="${cited.title}" data-url="${cited.url}" data-note="${cited.note}" data-authors="${cited.authors}"`}>${content}<output></output></copy-texts>`;

/** Texts to copy (`client/copyTexts.ts`); `cited` is what the script makes citations of, for reference managers. */
export const copyTextsMarkup = (texts: readonly Copied[], cited?: CitedChart): Markup =>
  aroundTexts(html`${texts.map(fieldMarkup)}`, cited);

/**
 * What one can take of a figure, folded: its picture, its embed, how it is cited, its rows; tabs with script (`client/takeTabs.ts`), else one below
 * the other. Texts alone have no parts. The same at build and in the browser.
 */
export const takeMarkup = (offer: Offer, words: TakeWords): Markup =>
  html`<details class="take">
    <summary>${words.title}</summary>
    ${offer.embed === undefined ? copyTextsMarkup(offer.copied, offer.cited) : aroundTexts(partsMarkup(offer, words), offer.cited)}
  </details>`;

type Part = "image" | "embed" | "cite" | "data";

function partsMarkup({copied, files = [], embed, maker}: Offer, words: TakeWords): Markup {
  const {files: named, open, parts} = words;
  const [picture, ...rows] = files;
  const texts = (part: Copied["part"]) => copied.filter((one) => one.part === part).map(fieldMarkup);
  const drawn =
    picture &&
    html`<take-picture>
      <ul class="take-files">
        ${fileMarkup(picture)}
      </ul>
      <output></output>
    </take-picture>`;
  const contents: Readonly<Record<Part, Markup>> = {
    image: html`${drawn}${texts("image")}`,
    embed: html`${texts("embed")}<a class="open" href="${embed}">${open}</a>
      ${maker && html`<a class="open" href="${maker}">${words.maker}</a>`}`,
    cite: html`${texts("cite")}`,
    data: html`<ul class="take-files" aria-label="${named}">
      ${rows.map(fileMarkup)}
    </ul>`
  };
  return html`<take-tabs
    >${(Object.keys(contents) as Part[]).map((name) => partMarkup(name, parts?.[name] ?? "", contents[name]))}</take-tabs
  >`;
}

const partMarkup = (name: Part, text: string, content: Markup): Markup =>
  html`<div data-part="${name}">
    <p class="part-name">${text}</p>
    ${content}
  </div>`;

const fileMarkup = ({text, href, name}: NonNullable<Offer["files"]>[number]): Markup =>
  html`<li><a href="${href}" download="${name}">${text}</a></li>`;
