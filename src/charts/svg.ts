import * as Plot from "@observablehq/plot";
import {textSize} from "./theme.ts";

const namespace = "http://www.w3.org/2000/svg";
const numeric = ["d", "x", "y", "x1", "x2", "y1", "y2", "cx", "cy", "r", "width", "height", "points", "transform", "dx", "dy"];

/**
 * Draws a chart and returns its clean markup: one picture with a name, no style rules, ids of its own, coordinates of one decimal.
 * The same input gives the same bytes, whatever was drawn before. `label` says the picture in a sentence.
 * The document is the browser's own, or the one of `drawAtBuild.ts`. Throws where Plot warns or where a style attribute is left.
 */
export function drawSvg(options: Plot.PlotOptions, {label, document = globalThis.document}: {label: string; document?: Document}): string {
  if (document === undefined) throw new Error("drawSvg needs a document; at build, draw with drawAtBuild");
  const drawn = Plot.plot({...options, document});
  if (drawn.tagName.toLowerCase() !== "svg") throw new Error("A chart is a bare svg: no title, legend or caption");
  return cleanSvg(drawn as Element, label);
}

/** The markup of a drawn svg, made fit to stand in a page under a strict policy; changes the element it is given. */
export function cleanSvg(svg: Element, label: string): string {
  for (const style of svg.querySelectorAll("style")) style.remove();
  for (const element of svg.querySelectorAll("*")) cleanElement(element);
  nameRoot(svg, label);
  nameIds(svg, "c");
  if (svg.querySelector("[id]")) nameIds(svg, `c${hash(svg.outerHTML)}`);
  return serialise(svg);
}

function nameRoot(svg: Element, label: string): void {
  if (svg.hasAttribute("style")) throw new Error("A chart's root may not carry a style attribute");
  svg.removeAttribute("font-family");
  svg.setAttribute("class", "chart");
  svg.setAttribute("font-size", String(textSize));
  svg.setAttribute("role", svg.querySelector("a") ? "group" : "img");
  svg.setAttribute("aria-label", label);
}

function cleanElement(element: Element): void {
  if (element.hasAttribute("style")) throw new Error(`A <${element.tagName}> of a chart carries a style attribute; use attributes`);
  if (element.textContent === "⚠️" || element.textContent?.startsWith("⚠️")) throw new Error(`Plot warns: ${element.textContent}`);
  element.removeAttribute("class");
  if (element.tagName === "g") {
    element.removeAttribute("aria-label");
    element.removeAttribute("aria-hidden");
  } else if (element.tagName !== "a" && element.hasAttribute("aria-label")) {
    element.setAttribute("role", "img");
    element.setAttribute("data-mark", "");
  }
  if (element.tagName === "a") cleanLink(element);
  for (const name of numeric) {
    const value = element.getAttribute(name);
    if (value?.includes(".")) element.setAttribute(name, round(value));
  }
}

/** A pointer may follow a mark's link; the tab key need not pass them all, for the table beside the picture holds the same links. */
function cleanLink(link: Element): void {
  const target = link.getAttribute("href") ?? link.getAttributeNS("http://www.w3.org/1999/xlink", "href") ?? "";
  link.removeAttributeNS("http://www.w3.org/1999/xlink", "href");
  link.removeAttribute("fill");
  link.setAttribute("href", target);
  link.setAttribute("tabindex", "-1");
  const mark = link.querySelector("[aria-label]");
  if (mark === null) return;
  link.setAttribute("aria-label", mark.getAttribute("aria-label") ?? "");
  link.setAttribute("data-mark", "");
  mark.removeAttribute("aria-label");
}

/** One decimal for px, two for em. */
const round = (text: string): string =>
  text.replace(/(-?\d*\.\d+)(em)?/g, (_, number, em) => {
    const steps = em ? 100 : 10;
    return `${Math.round(Number(number) * steps) / steps || 0}${em ?? ""}`;
  });

/** Numbers the ids in document order, and what refers to them; a page of many charts then holds each id once. */
function nameIds(svg: Element, prefix: string): void {
  const names = new Map([...svg.querySelectorAll("[id]")].map((element, i) => [element.id, `${prefix}-${i}`]));
  if (names.size === 0) return;
  for (const element of svg.querySelectorAll("*")) {
    for (const attribute of element.attributes) {
      if (attribute.name === "id") attribute.value = names.get(attribute.value) ?? attribute.value;
      else attribute.value = attribute.value.replace(/^url\(#(.+)\)$/, (all, id) => (names.has(id) ? `url(#${names.get(id)})` : all));
    }
  }
}

/** FNV-1a, 32 bits: short, stable, and enough to tell the charts of a page apart. */
function hash(text: string): string {
  let sum = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) sum = Math.imul(sum ^ text.charCodeAt(i), 0x01000193);
  return (sum >>> 0).toString(36);
}

/** Markup that reads the same as HTML and as XML. */
const serialise = (svg: Element): string =>
  svg.outerHTML
    .replace(/^<svg (?:xmlns="[^"]*" )?/, `<svg xmlns="${namespace}" `)
    .replaceAll("&nbsp;", "\u00a0")
    .replace(/><\/(?:path|rect|circle|line)>/g, "/>");
