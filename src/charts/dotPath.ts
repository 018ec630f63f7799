import {tagText} from "./svgMarkup.ts";

/** Where a dot is, how large and in which colour. */
export type Dot = {readonly x: number; readonly y: number; readonly r: number; readonly fill: string};

/** Places are kept to the half px; strips of dots lie further apart than this, in px. */
const perPx = 2;
const between = 12;

type Point = readonly [x: number, y: number];

/** Dots of one look as a path of round points, strip by strip from left to right, each a step from the one before. */
export function dotPath(dots: readonly Dot[]): string {
  const {r = 0, fill = "none"} = dots[0] ?? {};
  // A little thinner than the dots, as their outline of paper is gone.
  return pointsOf(dots, fill, 2 * r - 0.5);
}

/** Hollow dots of one look, of the colour and the width of their line: what touches is one outline. */
export function ringPath(dots: readonly Dot[], {stroke, width}: {readonly stroke: string; readonly width: number}): string {
  const {r = 0, fill = "none"} = dots[0] ?? {};
  return pointsOf(dots, stroke, 2 * r + width) + pointsOf(dots, fill, 2 * r - width);
}

/** Round points of a colour and a width in px. */
function pointsOf(dots: readonly Dot[], colour: string, width: number): string {
  let last: Point = [0, 0];
  const steps = stripByStrip(dots.map(({x, y}) => [onGrid(x), onGrid(y)])).map((place) => {
    const [dx, dy] = [place[0] - last[0], place[1] - last[1]];
    last = place;
    return `m${dx}${dy < 0 ? "" : " "}${dy}h0`;
  });
  return tagText(
    "path",
    [
      ["transform", `scale(${1 / perPx})`],
      ["d", steps.join("")],
      ["stroke", colour],
      ["stroke-width", String(width * perPx)],
      ["stroke-linecap", "round"]
    ],
    ""
  );
}

const onGrid = (px: number): number => Math.round(px * perPx);

/** Places ordered by strip, then from left to right. */
function stripByStrip(dots: readonly Point[]): Point[] {
  const heights = [...new Set(dots.map(([, y]) => y))].sort((a, b) => a - b);
  const starts = heights.filter((y, i) => i === 0 || y - (heights[i - 1] ?? 0) > between * perPx);
  const stripOf = ([, y]: Point): number => starts.findLastIndex((start) => start <= y);
  return dots
    .map((place) => ({place, strip: stripOf(place)}))
    .sort((a, b) => a.strip - b.strip || a.place[0] - b.place[0] || a.place[1] - b.place[1])
    .map(({place}) => place);
}
