import {isDot} from "./nearestDot.ts";

/** Neighbours cover half of the outline of a country or a dot: a copy of its shape, to stand above them all; null for what has none. */
export function outlineOf(mark: Element): SVGGElement | null {
  if (mark.closest("svg.map") === null && !isDot(mark)) return null;
  const shapes = mark.matches("path, circle") ? [mark] : [...mark.querySelectorAll("path, circle")];
  if (shapes.length === 0) return null;
  const copy = document.createElementNS("http://www.w3.org/2000/svg", "g");
  copy.setAttribute("class", "outline");
  copy.setAttribute("aria-hidden", "true");
  for (const shape of shapes) {
    const line = shape.cloneNode() as SVGElement;
    for (const name of ["class", "fill", "stroke", "tabindex", "role", "aria-label", "data-mark", "data-say"]) line.removeAttribute(name);
    copy.append(line);
  }
  return copy;
}
