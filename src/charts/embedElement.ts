import {escapeXml} from "../model/escapeXml.ts";
import {isMark, saidBy} from "./pageElement.ts";
import {contentText, ownAttributes, tagText, type Attribute, type ElementWriter, type Names} from "./svgMarkup.ts";

/** An element of a drawing as embeds have it: what a mark says is its title, which browsers show where a pointer rests and read aloud, without a script. */
export const embedElement: ElementWriter = (element, names) => {
  const content = contentText(element, names, embedElement);
  return tagText(element.tagName, attributesOf(element, names), isMark(element) ? titled(saidBy(element), content) : content);
};

/** Content that begins with its title. */
export const titled = (title: string | null, content: string): string =>
  title === null ? content : `<title>${escapeXml(title)}</title>${content}`;

/** A pointer may follow a mark's link; the tab key need not pass them all. */
function attributesOf(element: Element, names: Names): readonly Attribute[] {
  const own = ownAttributes(element, names).filter(([name]) =>
    element.tagName === "g" ? !name.startsWith("aria-") : name !== "aria-label"
  );
  if (element.tagName !== "a") return own;
  const href = own.find(([name]) => name === "href" || name === "xlink:href")?.[1] ?? "";
  return [
    ["href", href],
    ["tabindex", "-1"]
  ];
}
