import {childrenOf} from "./childrenOf.ts";
import {dotPath, ringPath, type Dot} from "./dotPath.ts";
import {isMark} from "./pageElement.ts";
import {contentText, ownAttributes, tagText, type Attribute, type ElementWriter, type Names} from "./svgMarkup.ts";
import {theme} from "./theme.ts";

/** A drawing of more marks than this is one picture in an embed: the table beside it says each, or their ends and middle where they are too many. */
export const mostNamed = 120;
/** So many dots of one look in a row are drawn as one path, which weighs a sixth. */
const manyDots = 500;
/** So many rings of one look in a row are drawn as one outline around all that touch. */
const manyRings = 60;

/** How many marks of a drawing speak on a page. */
export const marksIn = (element: Element): number =>
  childrenOf(element).reduce((sum, child) => sum + marksIn(child), isMark(element) ? 1 : 0);

/** An element of a drawing without the names and links of its marks, which weigh more than all the rest. */
export const bareElement: ElementWriter = (element, names) => {
  if (element.tagName === "a") return contentText(element, names, bareElement);
  const content = element.tagName === "g" ? groupText(element, names) : contentText(element, names, bareElement);
  return tagText(element.tagName, bareAttributes(element, names), content);
};

const bareAttributes = (element: Element, names: Names): Attribute[] =>
  ownAttributes(element, names).filter(([name]) => (element.tagName === "g" ? !name.startsWith("aria-") : name !== "aria-label"));

/** What stands in a group, its longest runs of dots of one look as a path each. */
function groupText(group: Element, names: Names): string {
  const groupLook = Object.fromEntries(bareAttributes(group, names));
  let text = "";
  let run: {readonly element: Element; readonly dot: Dot}[] = [];
  const {stroke = "none", "stroke-width": width = "1"} = groupLook;
  const isRings = groupLook["fill"] === theme.paper;
  const endRun = () => {
    const dots = run.map(({dot}) => dot);
    if (dots.length < (isRings ? manyRings : manyDots)) text += run.map(({element}) => bareElement(element, names)).join("");
    else text += isRings ? ringPath(dots, {stroke, width: Number(width)}) : dotPath(dots);
    run = [];
  };
  for (const element of withoutLinks(group)) {
    const dot = dotOf(element, groupLook, names);
    if (dot?.r !== run[0]?.dot.r || dot?.fill !== run[0]?.dot.fill) endRun();
    if (dot) run.push({element, dot});
    else text += bareElement(element, names);
  }
  endRun();
  return text;
}

/** A circle that is nothing but a place, a size and a colour, which may be that of its group; a hollow one has its outline besides. */
function dotOf(element: Element, groupLook: Readonly<Record<string, string>>, names: Names): Dot | null {
  if (element.tagName !== "circle") return null;
  const {cx, cy, r, fill = groupLook["fill"], ...more} = Object.fromEntries(bareAttributes(element, names));
  if (cx === undefined || cy === undefined || r === undefined || fill === undefined || Object.keys(more).length > 0) return null;
  return {x: Number(cx), y: Number(cy), r: Number(r), fill};
}

/** The elements in a group, those in links with the rest. */
const withoutLinks = (group: Element): Element[] =>
  childrenOf(group).flatMap((child) => (child.tagName === "a" ? childrenOf(child) : [child]));
