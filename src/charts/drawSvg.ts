import * as Plot from "@observablehq/plot";
import {cleanSvg, contentOf, lookOf, sizeOf, spokenAs} from "./cleanSvg.ts";
import {bareElement, marksIn, mostNamed} from "./bareElement.ts";
import {embedElement} from "./embedElement.ts";
import {fileElement, inColours, type ColourOf} from "./fileElement.ts";
import {mirrored} from "./mirrored.ts";
import {pageElement} from "./pageElement.ts";
import type {PlotOptions} from "./plotOptions.ts";
import {tagText, type Attribute} from "./svgMarkup.ts";

/** A drawing without an svg of its own, to be put anywhere into another. */
export type DrawnPart = {
  /** Units across and down; px where it is not scaled. */
  readonly width: number;
  readonly height: number;
  readonly markup: string;
};

/** One drawing, written for a page and for an embed. */
export type PageAndEmbed = {readonly page: string; readonly embed: string};

/**
 * Draws a chart and returns its clean markup: one picture with a name, no style rules, ids of its own, coordinates of one decimal.
 * The same input gives the same bytes, whatever was drawn before. `label` says the picture in a sentence.
 * The document is the browser's own, or the one of `drawAtBuild.ts`. Throws where Plot warns or where a style attribute is left.
 */
export const drawSvg = (options: PlotOptions, {label, document}: {label: string; document?: Document}): string =>
  cleanSvg(plotted(options, document), label);

/** The same, as an embed has it. */
export const drawEmbedded = (options: PlotOptions, {label, document}: {label: string; document?: Document}): string =>
  cleanSvg(plotted(options, document), label, embedElement);

/** Where a drawing stands. */
export type Whose = "page" | "embed";

/** A chart as a part of the picture of a page or of an embed: a group that has a name. */
export function drawPart(options: PlotOptions, {label, whose, document}: {label: string; whose: Whose; document?: Document}): DrawnPart {
  const svg = plotted(options, document);
  const content = contentOf(svg, label, whose === "page" ? pageElement : embedElement);
  return {...sizeOf(svg), markup: tagText("g", [...spokenAs(label, content), ...lookOf(svg)], content)};
}

/** A chart as a part of a file that any program may open: in colours of its own, without links and spoken marks. */
export const drawFilePart = (options: PlotOptions, {colour, document}: {colour: ColourOf; document?: Document}): DrawnPart =>
  filePart(plotted(options, document), colour);

/** For a page, and as an embed has it: one picture without names and links where the marks are very many. */
export function drawPageAndEmbed(options: PlotOptions, {label, document}: {label: string; document?: Document}): PageAndEmbed {
  return pageAndEmbed(plotted(options, document), label);
}

/** The same, and for a file, drawn once. */
export function drawAll(
  options: PlotOptions,
  {label, colour, document}: {label: string; colour: ColourOf; document?: Document}
): PageAndEmbed & {readonly part: DrawnPart} {
  const svg = plotted(options, document);
  return {...pageAndEmbed(svg, label), part: filePart(svg, colour)};
}

function pageAndEmbed(svg: Element, label: string): PageAndEmbed {
  const page = cleanSvg(svg, label);
  return {page, embed: cleanSvg(svg, label, marksIn(svg) > mostNamed ? bareElement : embedElement)};
}

function filePart(svg: Element, colour: ColourOf): DrawnPart {
  const look: Attribute[] = [...inColours(lookOf(svg), colour), ["style", "font-variant-numeric:tabular-nums"]];
  return {...sizeOf(svg), markup: tagText("g", look, contentOf(svg, "", fileElement(colour)))};
}

function plotted({fromRight = false, ...options}: PlotOptions, document = globalThis.document): Element {
  if (document === undefined) throw new Error("drawSvg needs a document; at build, draw with drawAtBuild");
  if (options.title ?? options.subtitle ?? options.caption ?? options.figure) throw new Error(bare);
  const drawn = Plot.plot({...options, document});
  if (drawn.tagName.toLowerCase() !== "svg") throw new Error(bare);
  return fromRight ? mirrored(drawn) : drawn;
}

const bare = "A chart is a bare svg: no title, legend or caption";
