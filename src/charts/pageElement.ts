import {contentText, ownAttributes, tagText, type Attribute, type ElementWriter} from "./svgMarkup.ts";

/** An element of a drawing as pages have it: marks speak and lead, colours are the page's own. */
export const pageElement: ElementWriter = (element, names) =>
  tagText(element.tagName, attributesOf(element, ownAttributes(element, names)), contentText(element, names, pageElement));

function attributesOf(element: Element, own: readonly Attribute[]): readonly Attribute[] {
  if (element.tagName === "g") return own.filter(([name]) => !name.startsWith("aria-"));
  if (element.tagName === "a") return linkAttributes(element, own);
  if (element.parentNode?.nodeName === "a") return own.filter(([name]) => name !== "aria-label");
  return isMark(element) ? [...own, ["role", "img"], ["data-mark", ""]] : own;
}

/** Whether an element speaks on a page: a link by what it holds, or a mark that leads nowhere. */
export function isMark(element: Element): boolean {
  if (element.tagName === "a") return saidBy(element) !== null;
  return element.tagName !== "g" && element.parentNode?.nodeName !== "a" && element.hasAttribute("aria-label");
}

/** What a mark says: a link speaks for what it holds. */
export const saidBy = (link: Element): string | null =>
  link.firstElementChild?.getAttribute("aria-label") ?? link.getAttribute("aria-label");

/** A pointer may follow a mark's link; the tab key need not pass them all, for the table beside the picture holds the same links. */
function linkAttributes(link: Element, own: readonly Attribute[]): Attribute[] {
  const href = own.find(([name]) => name === "href" || name === "xlink:href")?.[1] ?? "";
  const said = saidBy(link);
  const attributes: Attribute[] = [
    ["href", href],
    ["tabindex", "-1"]
  ];
  return said === null ? attributes : [...attributes, ["aria-label", said], ["data-mark", ""]];
}
