/** How high a frame is before, or without, the loader. */
export type FrameHeight = {
  /** In px, in a frame as wide as `usualWidth`: for those who want a number. */
  readonly height: number;
  /** As CSS that follows the width of the frame, in a container of that width: "calc(900px + …)". */
  readonly heights: string;
};

/** The width in px of a usual column: what pages are told that want a number. */
export const usualWidth = 700;

/** Widths in px that are looked at, on either side of the change of drawing (styles/embed.css). */
const narrow = [...widthsFrom(320, 559), 559];
const wide = [...widthsFrom(560, 1200), 1200];
/** How much higher than the embed a frame may be, as a part of it. */
const spare = 0.06;

type Point = {readonly width: number; readonly height: number};

/** The height of a frame whose content is as high as `at` says of each width. */
export function fittedHeight(at: (width: number) => number): FrameHeight {
  const sides = [narrow, wide].map((widths) => lineAbove(widths.map((width) => ({width, height: at(width)}))));
  return {height: Math.ceil(at(usualWidth)), heights: heightCss(sides.flat())};
}

/** Widths 8 px apart, the last one before `end`. */
function widthsFrom(start: number, end: number): number[] {
  return Array.from({length: Math.ceil((end - start) / 8)}, (_, place) => start + 8 * place);
}

/** A few points whose lines lie nowhere below the heights, and little above: a line that would lie too high is broken where it is farthest off. */
function lineAbove(points: readonly Point[]): Point[] {
  const [start, end] = [points[0]!, points.at(-1)!];
  const below = points.map((point) => point.height - between(start, end, point.width));
  const lift = Math.max(...below);
  const isNear = points.every((point, place) => lift - below[place]! <= spare * point.height);
  if (isNear || points.length < 4) return [start, end].map(({width, height}) => ({width, height: Math.ceil(height + lift)}));
  const inner = below.slice(1, -1).map(Math.abs);
  const farthest = inner.indexOf(Math.max(...inner)) + 1;
  const [first, second] = [lineAbove(points.slice(0, farthest + 1)), lineAbove(points.slice(farthest))];
  const joint = {width: points[farthest]!.width, height: Math.max(first.at(-1)!.height, second[0]!.height)};
  return [...first.slice(0, -1), joint, ...second.slice(1)];
}

const between = (start: Point, end: Point, width: number): number =>
  start.height + ((end.height - start.height) * (width - start.width)) / (end.width - start.width);

/** Px within the one px in which drawings change: more than any of them loses there. */
const steep = 9999;

/** Lines from point to point as CSS: the first height, and what each piece adds to it or takes from it. */
export function heightCss(points: readonly Point[]): string {
  const pieces = points.slice(1).flatMap(({width, height}, place) => {
    const from = points[place] ?? {width, height};
    const rise = height - from.height;
    const slope = width - from.width === 1 ? Math.sign(rise) * steep : Number((rise / (width - from.width)).toFixed(3));
    if (rise === 0) return [];
    const line = `(100cqi - ${from.width}px)*${slope}`;
    return [rise > 0 ? `clamp(0px,${line},${rise}px)` : `clamp(${rise}px,${line},0px)`];
  });
  return `calc(${[`${points[0]?.height ?? 0}px`, ...pieces].join(" + ")})`;
}
