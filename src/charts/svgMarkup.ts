import {escapeXml} from "../model/escapeXml.ts";

/** New names for ids, so that a page of many charts holds each id once. */
export type Names = ReadonlyMap<string, string>;

const numeric = new Set(["d", "x", "y", "x1", "x2", "y1", "y2", "cx", "cy", "r", "width", "height", "transform", "dx", "dy"]);

/** Attributes as they stand in a tag, each after a space. */
export const attributesText = (attributes: readonly (readonly [name: string, value: string])[]): string =>
  attributes.map(([name, value]) => ` ${name}="${escapeXml(value)}"`).join("");

/** What stands inside an element, as markup that reads the same as HTML and as XML. Throws at style attributes and Plot's warnings. */
export function contentText(element: Element, names: Names): string {
  let text = "";
  for (let child = element.firstChild; child; child = child.nextSibling) {
    if (child.nodeType === 1) text += elementText(child as Element, names);
    else if (child.nodeType === 3) text += escapeXml(child.nodeValue ?? "");
  }
  return text;
}

function elementText(element: Element, names: Names): string {
  const tag = element.tagName;
  if (tag === "style") return "";
  const content = contentText(element, names);
  if (content.startsWith("⚠️")) throw new Error(`Plot warns: ${element.textContent}`);
  const open = `<${tag}${attributesText(attributesOf(element, names))}`;
  return content === "" ? `${open}/>` : `${open}>${content}</${tag}>`;
}

function attributesOf(element: Element, names: Names): [string, string][] {
  const own = element.getAttributeNames().map((name): [string, string] => [name, element.getAttribute(name) ?? ""]);
  if (element.hasAttribute("style")) throw new Error(`A <${element.tagName}> of a chart carries a style attribute; use attributes`);
  const kept = own.filter(([name]) => name !== "class" && name !== "font-family").map(([name, value]) => cleaned(name, value, names));
  if (element.tagName === "g") return kept.filter(([name]) => !name.startsWith("aria-"));
  if (element.tagName === "a") return linkAttributes(element, own);
  if (element.parentNode?.nodeName === "a") return kept.filter(([name]) => name !== "aria-label");
  return element.hasAttribute("aria-label") ? [...kept, ["role", "img"], ["data-mark", ""]] : kept;
}

function cleaned(name: string, value: string, names: Names): [string, string] {
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

/** A pointer may follow a mark's link; the tab key need not pass them all, for the table beside the picture holds the same links. */
function linkAttributes(link: Element, own: readonly (readonly [string, string])[]): [string, string][] {
  const href = own.find(([name]) => name === "href" || name === "xlink:href")?.[1] ?? "";
  const said = link.firstElementChild?.getAttribute("aria-label") ?? link.getAttribute("aria-label");
  const attributes: [string, string][] = [
    ["href", href],
    ["tabindex", "-1"]
  ];
  return said === null ? attributes : [...attributes, ["aria-label", said], ["data-mark", ""]];
}
