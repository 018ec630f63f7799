import * as Plot from "@observablehq/plot";
import {fileElement, inColours, type ColourOf} from "./fileMarkup.ts";
import {pageElement} from "./pageMarkup.ts";
import {attributesText, contentText, idsIn, tagText, type Attribute, type ElementWriter, type Names} from "./svgMarkup.ts";
import {textSize} from "./theme.ts";

/** A drawing without an svg of its own, to be put anywhere into another. */
export type Part = {
  /** Units across and down; px where it is not scaled. */
  readonly width: number;
  readonly height: number;
  readonly markup: string;
};

/**
 * Draws a chart and returns its clean markup: one picture with a name, no style rules, ids of its own, coordinates of one decimal.
 * The same input gives the same bytes, whatever was drawn before. `label` says the picture in a sentence.
 * The document is the browser's own, or the one of `drawAtBuild.ts`. Throws where Plot warns or where a style attribute is left.
 */
export const drawSvg = (options: Plot.PlotOptions, {label, document}: {label: string; document?: Document}): string =>
  cleanSvg(plotted(options, document), label);

/** The markup of a drawn svg, fit to stand in a page under a strict policy. */
export function cleanSvg(svg: Element, label: string): string {
  const content = contentOf(svg, label, pageElement);
  const root: Attribute[] = [
    ["xmlns", "http://www.w3.org/2000/svg"],
    ["class", "chart"],
    ...spokenAs(label, content),
    ...attributesIn(svg, ["width", "height", "viewBox"]),
    ...lookOf(svg)
  ];
  return `<svg${attributesText(root)}>${content}</svg>`;
}

/** A chart as a part of a page's picture: a group that has a name. */
export function drawPart(options: Plot.PlotOptions, {label, document}: {label: string; document?: Document}): Part {
  const svg = plotted(options, document);
  const content = contentOf(svg, label, pageElement);
  return {...sizeOf(svg), markup: tagText("g", [...spokenAs(label, content), ...lookOf(svg)], content)};
}

/** A chart as a part of a file that any program may open: in colours of its own, without links and spoken marks. */
export const drawFilePart = (options: Plot.PlotOptions, {colour, document}: {colour: ColourOf; document?: Document}): Part =>
  filePart(plotted(options, document), colour);

/** Both for a page and for a file, drawn once. */
export function drawBoth(
  options: Plot.PlotOptions,
  {label, colour, document}: {label: string; colour: ColourOf; document?: Document}
): {svg: string; part: Part} {
  const svg = plotted(options, document);
  return {svg: cleanSvg(svg, label), part: filePart(svg, colour)};
}

function filePart(svg: Element, colour: ColourOf): Part {
  const look: Attribute[] = [...inColours(lookOf(svg), colour), ["style", "font-variant-numeric:tabular-nums"]];
  return {...sizeOf(svg), markup: tagText("g", look, contentOf(svg, "", fileElement(colour)))};
}

function plotted(options: Plot.PlotOptions, document = globalThis.document): Element {
  if (document === undefined) throw new Error("drawSvg needs a document; at build, draw with drawAtBuild");
  if (options.title ?? options.subtitle ?? options.caption ?? options.figure) throw new Error(bare);
  const drawn = Plot.plot({...options, document});
  if (drawn.tagName.toLowerCase() !== "svg") throw new Error(bare);
  return drawn;
}

const bare = "A chart is a bare svg: no title, legend or caption";

/** What stands inside, with ids that no other drawing of a page has. */
function contentOf(svg: Element, label: string, write: ElementWriter): string {
  const ids = idsIn(svg);
  const named = (prefix: string): Names => new Map(ids.map((id, i) => [id, `${prefix}-${i}`]));
  const draft = contentText(svg, named("c"), write);
  const size = ["width", "height"].map((name) => svg.getAttribute(name)).join("/");
  return ids.length > 0 ? contentText(svg, named(`c${hash(`${label}/${size}/${draft}`)}`), write) : draft;
}

const attributesIn = (svg: Element, names: readonly string[]): Attribute[] =>
  names.flatMap((name): Attribute[] => (svg.hasAttribute(name) ? [[name, svg.getAttribute(name) ?? ""]] : []));

/** A picture, or a group where marks lead somewhere. */
const spokenAs = (label: string, content: string): Attribute[] => [
  ["role", content.includes("<a ") ? "group" : "img"],
  ["aria-label", label]
];

/** What everything in a drawing has from its root. */
const lookOf = (svg: Element): Attribute[] => [...attributesIn(svg, ["fill", "text-anchor"]), ["font-size", String(textSize)]];

const sizeOf = (svg: Element): {width: number; height: number} => ({
  width: Number(svg.getAttribute("width")),
  height: Number(svg.getAttribute("height"))
});

/** FNV-1a, 32 bits: short, stable, and enough to tell the charts of a page apart. */
function hash(text: string): string {
  let sum = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) sum = Math.imul(sum ^ text.charCodeAt(i), 0x01000193);
  return (sum >>> 0).toString(36);
}
