import * as Plot from "@observablehq/plot";
import {endNameMarks, type EndName} from "./endNames.ts";
import {paint, px} from "./rowMarks.ts";
import {theme} from "./theme.ts";

/** One country in a strip. */
export type StripDot = {
  readonly value: number;
  readonly say: string;
  /** Printed where it is the lowest or the highest, and where there is room. */
  readonly name?: string;
  readonly href?: string;
  readonly emphasis?: boolean;
  /** Of a survey that no median takes: its dot is hollow. */
  readonly old?: boolean;
  /** At the cap of its source, so that what it leaves out is unknown: a hollow dot, darker than that of an old survey. */
  readonly capped?: boolean;
};

/** A figure for the whole region, with its ready words ("31.5 %"). */
export type StripFigure = {readonly value: number; readonly text: string; readonly say: string};

export type Dot = StripDot & {readonly r: number; readonly y: number};
type Figure = StripFigure & {readonly x: number; readonly low: number; readonly high: number};
/** A region's countries in their places, between `high` and `low` px. */
type Lane = {
  readonly dots: readonly Dot[];
  readonly low: number;
  readonly high: number;
  readonly median: Figure | null;
  readonly published: Figure | null;
  readonly names: readonly EndName[];
};

const there = <T>(thing: T | null): thing is T => thing !== null;

/** The marks of all strips: lines, medians, dots, published figures. */
export function stripMarks(lanes: readonly Lane[]): Plot.Markish[] {
  const dots = lanes.flatMap((lane) => lane.dots);
  const middle = (lane: Lane) => (lane.low + lane.high) / 2;
  return [
    Plot.link(lanes, {x1: 0, x2: 100, y1: middle, y2: middle, stroke: theme.rule}),
    ...medianMarks(lanes.map((lane) => lane.median).filter(there)),
    ...[false, true].flatMap((emphasis) =>
      (["capped", "old", "sound"] as const).flatMap((kind) =>
        dotMarks(
          dots.filter((dot) => Boolean(dot.emphasis) === emphasis && kindOf(dot) === kind),
          {colour: emphasis ? theme.accent : kind === "capped" ? theme.ink : theme.outline, kind}
        )
      )
    ),
    ...publishedMarks(lanes.map((lane) => lane.published).filter(there)),
    ...endNameMarks(lanes.flatMap(({names}) => names))
  ];
}

type DotKind = "sound" | "old" | "capped";
const kindOf = ({capped, old}: StripDot): DotKind => (capped ? "capped" : old ? "old" : "sound");

const wordsAt = {x: px((figure: Figure) => figure.x), text: "text"} as const;

/** A tick through the dots, its words above. */
const medianMarks = (figures: readonly Figure[]): Plot.Markish[] => [
  Plot.ruleX(figures, {x: "value", y1: (it: Figure) => it.high - 3, y2: (it: Figure) => it.low + 3, stroke: theme.ink, strokeWidth: 1.5}),
  Plot.text(figures, {...wordsAt, y: (it: Figure) => it.high - 11, fill: theme.ink})
];

/** A triangle beneath the dots, its words beneath it. */
const publishedMarks = (figures: readonly Figure[]): Plot.Markish[] => [
  Plot.dot(figures, {
    x: "value",
    y: (it: Figure) => it.low + 5,
    symbol: "triangle",
    r: 4.5,
    fill: paint(() => theme.accent),
    ariaLabel: "say"
  }),
  Plot.text(figures, {...wordsAt, y: (it: Figure) => it.low + 17, fill: theme.accent})
];

function dotMarks(dots: readonly Dot[], {colour, kind}: {colour: string; kind: DotKind}): Plot.Markish[] {
  const hollow = kind !== "sound";
  const looks = {
    x: "value",
    y: "y",
    r: {value: "r", scale: null},
    // One colour for all, written once: a page may hold thousands of dots.
    fill: hollow ? theme.paper : colour,
    stroke: hollow ? colour : theme.paper,
    strokeWidth: hollow ? 1.25 : 0.5,
    ariaLabel: "say"
  } as const;
  const linked = dots.filter((dot) => dot.href);
  const bare = dots.filter((dot) => !dot.href);
  return [...(linked.length > 0 ? [Plot.dot(linked, {...looks, href: "href"})] : []), ...(bare.length > 0 ? [Plot.dot(bare, looks)] : [])];
}
