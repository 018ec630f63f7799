import {childrenOf} from "./childrenOf.ts";

/**
 * Turns a finished drawing of rows round, for readers from the right: names stand at the right, and bars grow from there to their ends. Words stay as
 * they are read, at their place seen from the other side; what is anchored at a start is anchored at its end. Changes the drawing, and returns it.
 */
export function mirrored(svg: Element): Element {
  const width = Number(svg.getAttribute("width"));
  let shapes: Element | null = null;
  for (const child of childrenOf(svg).filter(({tagName}) => tagName !== "style")) {
    if (isOfWords(child)) {
      turnWords(child, width);
      svg.appendChild(child);
      shapes = null;
    } else {
      shapes ??= svg.appendChild(flipped(svg, width));
      shapes.appendChild(child);
    }
  }
  return svg;
}

/** An empty group that shows what comes into it from the other side. */
function flipped(svg: Element, width: number): Element {
  const group = svg.ownerDocument.createElementNS("http://www.w3.org/2000/svg", "g");
  group.setAttribute("transform", `translate(${width},0) scale(-1,1)`);
  return group;
}

/** Whether an element is a line of words, or holds nothing else. */
function isOfWords(element: Element): boolean {
  if (element.tagName === "text") return true;
  const children = childrenOf(element);
  return (element.tagName === "g" || element.tagName === "a") && children.length > 0 && children.every(isOfWords);
}

const ends: Readonly<Record<string, string>> = {start: "end", end: "start"};

function turnWords(element: Element, width: number): void {
  const anchor = ends[element.getAttribute("text-anchor") ?? ""];
  if (anchor) element.setAttribute("text-anchor", anchor);
  if (element.tagName === "text") element.setAttribute("transform", fromOtherSide(element.getAttribute("transform") ?? "", width));
  else for (const child of childrenOf(element)) turnWords(child, width);
}

/** Where words stand, as Plot writes it, seen from the other side. */
function fromOtherSide(transform: string, width: number): string {
  const [, x, y, turn] = /^translate\((-?[\d.]+),(-?[\d.]+)\)(?: rotate\((-?[\d.]+)\))?$/.exec(transform) ?? [];
  if (x === undefined) throw new Error(`Words stand at "${transform}", which is no place that can be turned round`);
  return `translate(${width - Number(x)},${y})${turn === undefined ? "" : ` rotate(${-Number(turn)})`}`;
}
