import {areaOfLink} from "./areaOfLink.ts";

/** How wide a letter is, as a share of its height. */
const letter = 0.56;
/** Places that are tried in a shape, each way. */
const tries = 7;

type Spot = {readonly x: number; readonly y: number; readonly width: number; readonly height: number};

/** Writes the names of countries into a map where their shapes have room for them, in letters so many units high. The list beneath it has all names. */
export function nameCountries(svg: SVGSVGElement, marks: readonly SVGGraphicsElement[], size: number): void {
  svg.querySelector(".names")?.remove();
  const group = document.createElementNS("http://www.w3.org/2000/svg", "g");
  group.setAttribute("class", "names");
  group.setAttribute("aria-hidden", "true");
  for (const mark of marks) {
    const name = nameOf(mark);
    const shape = mark.querySelector<SVGGeometryElement>("path");
    const spot = shape && roomIn(shape, {width: name.length * letter * size, height: size});
    if (!spot) continue;
    const text = document.createElementNS("http://www.w3.org/2000/svg", "text");
    text.setAttribute("x", String(Math.round(spot.x)));
    text.setAttribute("y", String(Math.round(spot.y)));
    text.textContent = name;
    group.append(text);
  }
  svg.append(group);
}

/** As the list beneath the map has it. */
const nameOf = (mark: Element): string =>
  document.querySelector(`#list a[href$="/countries/${areaOfLink(mark)}/"]`)?.textContent.trim() ?? "";

/** The middle of a shape, or the place nearest to it, where a word lies within it; null where there is none. */
function roomIn(shape: SVGGeometryElement, {width, height}: {width: number; height: number}): Spot | null {
  const {x, y, width: across, height: down} = shape.getBBox();
  if (width === 0 || width > across || height > down) return null;
  const steps = Array.from({length: tries}, (_, i) => (i + 1) / (tries + 1) - 0.5);
  const spots = steps.flatMap((dx) => steps.map((dy) => ({dx, dy}))).sort((a, b) => Math.hypot(a.dx, a.dy) - Math.hypot(b.dx, b.dy));
  const within = (atX: number, atY: number) => shape.isPointInFill(new DOMPoint(atX, atY));
  for (const {dx, dy} of spots) {
    const [midX, midY] = [x + across * (0.5 + dx), y + down * (0.5 + dy)];
    const ends = [-1, -0.5, 0, 0.5, 1].map((end) => midX + (end * width) / 2);
    if (ends.every((end) => within(end, midY - height / 2) && within(end, midY + height / 2))) return {x: midX, y: midY, width, height};
  }
  return null;
}
