import {escapeXml} from "../model/escapeXml.ts";
import {runOf} from "./runOf.ts";
import {textSize} from "./theme.ts";

/** New names for ids, so that a page of many charts holds each id once. */
export type Names = ReadonlyMap<string, string>;

export type Attribute = readonly [name: string, value: string];

/** Writes an element with all that stands inside; what it is written for decides what of it is kept (`pageElement.ts`, `fileElement.ts`). */
export type ElementWriter = (element: Element, names: Names) => string;

const numeric = new Set(["d", "x", "y", "x1", "x2", "y1", "y2", "cx", "cy", "r", "width", "height", "transform", "dx", "dy"]);

/** What a drawing has from its container: faces and figures of one width (`styles/chart.css`), and Plot's own class. */
const fromOutside = new Set(["class", "font-family", "font-variant"]);

/** Attributes as they stand in a tag, each after a space. */
export const attributesText = (attributes: readonly Attribute[]): string =>
  attributes.map(([name, value]) => ` ${name}="${escapeXml(value)}"`).join("");

/** An element as markup that reads the same as HTML and as XML. */
export function tagText(tag: string, attributes: readonly Attribute[], content: string): string {
  const open = `<${tag}${attributesText(attributes)}`;
  return content === "" ? `${open}/>` : `${open}>${content}</${tag}>`;
}

/** What stands inside an element, without style rules. Throws at Plot's warnings. */
export function contentText(element: Element, names: Names, write: ElementWriter): string {
  let text = "";
  for (let child = element.firstChild; child; child = child.nextSibling) {
    if (child.nodeType === 1 && (child as Element).tagName !== "style") text += write(child as Element, names);
    else if (child.nodeType === 3) text += wordsIn(child.nodeValue ?? "", element);
  }
  return text;
}

/** The ids within an element, in the order in which they stand. */
export function idsIn(element: Element): string[] {
  const ids: string[] = [];
  for (let child = element.firstChild; child; child = child.nextSibling) {
    if (child.nodeType !== 1) continue;
    const own = (child as Element).getAttribute("id");
    ids.push(...(own === null ? [] : [own]), ...idsIn(child as Element));
  }
  return ids;
}

function wordsIn(text: string, element: Element): string {
  if (text.startsWith("⚠️")) throw new Error(`Plot warns: ${element.textContent}`);
  return runOf(escapeXml(text));
}

/** The attributes of an element, with short numbers and new ids; not those that the drawing has from outside. Throws at a style attribute. */
export function ownAttributes(element: Element, names: Names): Attribute[] {
  if (element.hasAttribute("style")) throw new Error(`A <${element.tagName}> of a chart carries a style attribute; use attributes`);
  const own = element
    .getAttributeNames()
    .filter((name) => !fromOutside.has(name))
    .map((name) => cleaned(name, element.getAttribute(name) ?? "", names));
  return element.tagName === "text" ? placed(own) : own;
}

/** Where a line of text stands, as two numbers: Plot moves its origin, and lowers it by em of the one size that all text has. */
function placed(own: readonly Attribute[]): Attribute[] {
  const of = (name: string) => own.find(([one]) => one === name)?.[1] ?? "";
  const [, x, y] = /^translate\((-?[\d.]+),(-?[\d.]+)\)$/.exec(of("transform")) ?? [];
  const [, lowered] = /^(-?[\d.]+)em$/.exec(of("y")) ?? [];
  if (x === undefined || y === undefined || lowered === undefined || of("x") !== "") return [...own];
  const down = String(Math.round((Number(y) + Number(lowered) * textSize) * 10) / 10);
  return [["x", x], ["y", down], ...own.filter(([name]) => name !== "transform" && name !== "y")];
}

function cleaned(name: string, value: string, names: Names): Attribute {
  if (numeric.has(name)) return [name, value.includes(".") ? round(value) : value];
  if (name === "id") return [name, names.get(value) ?? value];
  const reference = /^url\(#(.+)\)$/.exec(value)?.[1];
  return [name, reference === undefined ? value : `url(#${names.get(reference) ?? reference})`];
}

/** One decimal for px, two for em. */
const round = (text: string): string =>
  text.replace(/(-?\d*\.\d+)(em)?/g, (_, number, em) => {
    const steps = em ? 100 : 10;
    return `${Math.round(Number(number) * steps) / steps || 0}${em ?? ""}`;
  });
