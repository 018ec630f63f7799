import {pageElement} from "./pageElement.ts";
import {attributesText, contentText, idsIn, type Attribute, type ElementWriter, type Names} from "./svgMarkup.ts";
import {textSize} from "./theme.ts";

/** The markup of a drawn svg, fit to stand in a page under a strict policy; `write` keeps less of it than a page has, under the same ids. */
export function cleanSvg(svg: Element, label: string, write: ElementWriter = pageElement): string {
  const content = contentText(svg, newNames(svg, label, pageElement), write);
  const root: Attribute[] = [
    ["xmlns", "http://www.w3.org/2000/svg"],
    ["class", "chart"],
    ...spokenAs(label, content),
    ...attributesIn(svg, ["width", "height", "viewBox"]),
    ...lookOf(svg)
  ];
  return `<svg${attributesText(root)}>${content}</svg>`;
}

/** What stands inside, with ids that no other drawing of a page has. */
export const contentOf = (svg: Element, label: string, write: ElementWriter): string =>
  contentText(svg, newNames(svg, label, write), write);

/** Names made of all that is drawn, as it is written. */
function newNames(svg: Element, label: string, write: ElementWriter): Names {
  const ids = idsIn(svg);
  const named = (prefix: string): Names => new Map(ids.map((id, i) => [id, `${prefix}-${i}`]));
  if (ids.length === 0) return new Map();
  const draft = contentText(svg, named("c"), write);
  const size = ["width", "height"].map((name) => svg.getAttribute(name)).join("/");
  return named(`c${hash(`${label}/${size}/${draft}`)}`);
}

const attributesIn = (svg: Element, names: readonly string[]): Attribute[] =>
  names.flatMap((name): Attribute[] => (svg.hasAttribute(name) ? [[name, svg.getAttribute(name) ?? ""]] : []));

/** A picture, or a group where marks lead somewhere. */
export const spokenAs = (label: string, content: string): Attribute[] => [
  ["role", content.includes("<a ") ? "group" : "img"],
  ["aria-label", label]
];

/** What everything in a drawing has from its root. */
export const lookOf = (svg: Element): Attribute[] => [...attributesIn(svg, ["fill", "text-anchor"]), ["font-size", String(textSize)]];

/** How large a drawing is, in px. */
export const sizeOf = (svg: Element): {width: number; height: number} => ({
  width: Number(svg.getAttribute("width")),
  height: Number(svg.getAttribute("height"))
});

/** FNV-1a, 32 bits: short, stable, and enough to tell the charts of a page apart. */
function hash(text: string): string {
  let sum = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) sum = Math.imul(sum ^ text.charCodeAt(i), 0x01000193);
  return (sum >>> 0).toString(36);
}
