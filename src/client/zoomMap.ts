import {areaOfLink} from "./areaOfLink.ts";
import {nameCountries} from "./nameCountries.ts";

type Box = readonly [x: number, y: number, width: number, height: number];

/** On a phone a region may be a little taller than wide; on a desk the map keeps the shape of the world's, so that nothing beneath it moves. */
const narrow = "(width < 40rem)";
const tall = {least: 0.9, most: 1.5};
/** Around what is shown, as a share of it. */
const air = 1.08;
/** Px of a ring, of a name and of a step of the hatching, on screen. */
const ring = 5;
const type = 13;
const hatch = 9;

/**
 * Shows a part of a map of the world from near, with the names of its countries where there is room; without a part, the world. Countries that are no members
 * stay as a frame. Gives back the marks of those members that lie outside.
 */
export function zoomMap(svg: SVGSVGElement, part: Box | null, members: ReadonlySet<string> | null): SVGElement[] {
  svg.dataset.whole ??= svg.getAttribute("viewBox") ?? "";
  const whole = svg.dataset.whole.split(" ").map(Number) as unknown as Box;
  const box = part ? withRatio(part, matchMedia(narrow).matches ? clamp(part[2] / part[3], tall) : whole[2] / whole[3]) : whole;
  svg.setAttribute("viewBox", box.map(Math.round).join(" "));
  svg.classList.toggle("zoomed", part !== null);
  const units = box[2] / (svg.getBoundingClientRect().width || box[2]);
  svg.style.setProperty("--ring", `${ring * units}px`);
  svg.style.setProperty("--type", `${type * units}px`);
  for (const pattern of svg.querySelectorAll("pattern"))
    pattern.setAttribute("patternTransform", `scale(${part ? (hatch * units) / pattern.width.baseVal.value : 1})`);
  const marks = [...svg.querySelectorAll<SVGGraphicsElement>("[data-mark]")];
  for (const mark of marks) mark.classList.toggle("outside", members !== null && !members.has(areaOfLink(mark)));
  const mine = members === null ? [] : marks.filter((mark) => members.has(areaOfLink(mark)));
  if (members) stopWithin(svg);
  nameCountries(svg, part ? mine : [], type * units);
  return part ? mine.filter((mark) => !holds(box, mark.getBBox())) : [];
}

/** The Tab key stops at what is shown. */
function stopWithin(svg: SVGSVGElement): void {
  const stop = svg.querySelector(".outside[tabindex='0']");
  stop?.setAttribute("tabindex", "-1");
  if (stop) svg.querySelector("[data-mark]:not(.outside)")?.setAttribute("tabindex", "0");
}

const clamp = (ratio: number, {least, most}: {least: number; most: number}): number => Math.min(most, Math.max(least, ratio));

/** A box around the same middle that is so many times as wide as high. */
function withRatio([x, y, width, height]: Box, ratio: number): Box {
  const [w, h] = [Math.max(width, height * ratio) * air, Math.max(height, width / ratio) * air];
  return [x + (width - w) / 2, y + (height - h) / 2, w, h];
}

/** Whether the middle of a shape is in a box. */
function holds([x, y, width, height]: Box, shape: DOMRect): boolean {
  const [midX, midY] = [shape.x + shape.width / 2, shape.y + shape.height / 2];
  return midX >= x && midX <= x + width && midY >= y && midY <= y + height;
}
