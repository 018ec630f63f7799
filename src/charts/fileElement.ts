import {contentText, ownAttributes, tagText, type Attribute, type ElementWriter} from "./svgMarkup.ts";

/** The value of a colour by its name: "gap-4" → "#a8452b". */
export type ColourOf = (name: string) => string;

/** What only a page has use for. */
const ofPages = /^(?:aria-|data-|role$|href$|xlink:href$|tabindex$|pointer-events$|paint-order$)/;

/**
 * An element of a drawing for a file that any program may open: colours are values, links lead nowhere, and marks that are there to be
 * pointed at (`hit` of `rowMarks.ts`) are left out.
 */
export const fileElement =
  (colour: ColourOf): ElementWriter =>
  (element, names) => {
    const write = fileElement(colour);
    if (element.getAttribute("pointer-events") === "all") return "";
    if (element.tagName === "a") return contentText(element, names, write);
    const own = inColours(ownAttributes(element, names), colour);
    if (element.getAttribute("paint-order") !== "stroke") return tagText(element.tagName, own, contentText(element, names, write));
    const letters = tagText(element.tagName, own.filter(not("stroke")), contentText(element, names, write));
    return tagText(element.tagName, haloOf(own), contentText(element, names, bare)) + letters;
  };

/** The attributes that a file keeps, each colour as its value. */
export const inColours = (attributes: readonly Attribute[], colour: ColourOf): Attribute[] =>
  attributes.filter(([name]) => !ofPages.test(name)).map(([name, value]) => [name, valueOf(value, colour)]);

/** What wears the colour of the text around it wears ink. */
function valueOf(value: string, colour: ColourOf): string {
  const name = value === "currentColor" ? "ink" : /^var\(--([\w-]+)\)$/.exec(value)?.[1];
  return name === undefined ? value : colour(name);
}

/** Letters all of paper, a little fatter, beneath the letters themselves: few programs paint an edge before what it is the edge of. */
const haloOf = (own: readonly Attribute[]): Attribute[] => [
  ...own.filter(not("fill")),
  ["fill", own.find(([name]) => name === "stroke")?.[1] ?? "none"],
  ["aria-hidden", "true"]
];

/** Words in the colour of what they stand in. */
const bare: ElementWriter = (element, names) =>
  tagText(
    element.tagName,
    ownAttributes(element, names).filter(([name]) => !ofPages.test(name) && not("fill")([name, ""])),
    contentText(element, names, bare)
  );

const not =
  (beginning: "fill" | "stroke") =>
  ([name]: Attribute): boolean =>
    !name.startsWith(beginning);
