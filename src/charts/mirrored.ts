/**
 * Turns a finished drawing of rows round, for readers from the right: names stand at the right, and bars grow from there to their ends. Words stay as
 * they are read; what is anchored at a start is anchored at its end. Changes the drawing, and returns it.
 */
export function mirrored(svg: Element): Element {
  const turned = svg.ownerDocument.createElementNS("http://www.w3.org/2000/svg", "g");
  turned.setAttribute("transform", `translate(${svg.getAttribute("width")},0) scale(-1,1)`);
  let child = svg.firstChild;
  while (child) {
    const next = child.nextSibling;
    if (child.nodeName !== "style") turned.appendChild(child);
    child = next;
  }
  turnWords(turned);
  svg.appendChild(turned);
  return svg;
}

const ends: Readonly<Record<string, string>> = {start: "end", end: "start"};

function turnWords(element: Element): void {
  const anchor = ends[element.getAttribute("text-anchor") ?? ""];
  if (anchor) element.setAttribute("text-anchor", anchor);
  const isWords = element.tagName === "text" || element.tagName === "tspan";
  if (element.tagName === "text") element.setAttribute("transform", `${element.getAttribute("transform") ?? ""} scale(-1,1)`.trim());
  if (isWords) for (const name of ["x", "dx"]) turn(element, name);
  for (let child = element.firstChild; child; child = child.nextSibling) if (child.nodeType === 1) turnWords(child as Element);
}

function turn(element: Element, name: string): void {
  const value = element.getAttribute(name);
  if (value !== null && parseFloat(value) !== 0) element.setAttribute(name, value.startsWith("-") ? value.slice(1) : `-${value}`);
}
