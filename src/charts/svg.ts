import * as Plot from "@observablehq/plot";
import {attributesText, contentText, idsIn, type Names} from "./svgMarkup.ts";
import {textSize} from "./theme.ts";

/**
 * Draws a chart and returns its clean markup: one picture with a name, no style rules, ids of its own, coordinates of one decimal.
 * The same input gives the same bytes, whatever was drawn before. `label` says the picture in a sentence.
 * The document is the browser's own, or the one of `drawAtBuild.ts`. Throws where Plot warns or where a style attribute is left.
 */
export function drawSvg(options: Plot.PlotOptions, {label, document = globalThis.document}: {label: string; document?: Document}): string {
  if (document === undefined) throw new Error("drawSvg needs a document; at build, draw with drawAtBuild");
  if (options.title ?? options.subtitle ?? options.caption ?? options.figure) throw new Error(bare);
  const drawn = Plot.plot({...options, document});
  if (drawn.tagName.toLowerCase() !== "svg") throw new Error(bare);
  return cleanSvg(drawn, label);
}

const bare = "A chart is a bare svg: no title, legend or caption";

/** The markup of a drawn svg, fit to stand in a page under a strict policy and to be a file of its own. */
export function cleanSvg(svg: Element, label: string): string {
  const ids = idsIn(svg);
  const named = (prefix: string): Names => new Map(ids.map((id, i) => [id, `${prefix}-${i}`]));
  const draft = contentText(svg, named("c"));
  const size = ["width", "height"].map((name) => svg.getAttribute(name)).join("/");
  const content = ids.length > 0 ? contentText(svg, named(`c${hash(`${label}/${size}/${draft}`)}`)) : draft;
  const root = {
    xmlns: "http://www.w3.org/2000/svg",
    class: "chart",
    role: content.includes("<a ") ? "group" : "img",
    "aria-label": label,
    ...Object.fromEntries(rootAttributes.flatMap((name) => (svg.hasAttribute(name) ? [[name, svg.getAttribute(name) ?? ""]] : []))),
    "font-size": String(textSize)
  };
  return `<svg${attributesText(Object.entries(root))}>${content}</svg>`;
}

const rootAttributes = ["width", "height", "viewBox", "fill", "text-anchor"];

/** FNV-1a, 32 bits: short, stable, and enough to tell the charts of a page apart. */
function hash(text: string): string {
  let sum = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) sum = Math.imul(sum ^ text.charCodeAt(i), 0x01000193);
  return (sum >>> 0).toString(36);
}
