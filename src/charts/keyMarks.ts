import * as Plot from "@observablehq/plot";
import {lineTexts} from "./lineTexts.ts";
import {paint, px} from "./rowMarks.ts";
import {widestOf, wrapText} from "./textFit.ts";
import {lineStep, theme} from "./theme.ts";

/** A sign of a chart with its name. `tick` is a bare line, a ring and what is hollow are lines on paper, `down` and `up` are triangles. */
export type KeyItem = {
  readonly shape: "box" | "circle" | "diamond2" | "down" | "up" | "ring" | "hollowBox" | "hollowDiamond" | "tick";
  readonly fill: string;
  readonly text: string;
};
/** `y` is the middle of the first line, `middle` that of all. */
type PlacedItem = KeyItem & {readonly x: number; readonly y: number; readonly middle: number};

const symbols = {
  box: "square",
  circle: "circle",
  diamond2: "diamond2",
  down: "triangle",
  up: "triangle",
  ring: "circle",
  hollowBox: "square",
  hollowDiamond: "diamond2",
  tick: "plus"
} as const;
const line = 21;
const indent = 17;
/** The lines that a name may take. */
const mostLines = 3;

/** Names the signs of a chart once, above it, broken into lines of its width. Items without words are left out. */
export function keyMarks(items: readonly KeyItem[], width: number): {marks: Plot.Markish[]; height: number} {
  const set = setItems(
    items.filter((item) => item.text !== ""),
    width
  );
  if (set.length === 0) return {marks: [], height: 0};
  const at = {x: px((item: PlacedItem) => item.x + indent), y: ({middle}: PlacedItem) => middle, textAnchor: "start"} as const;
  return {marks: [...set.flatMap(signMarks), ...lineTexts(set, {...at, fill: theme.muted})], height: Math.max(0, ...set.map(footOf)) + 8};
}

const footOf = ({middle, y}: PlacedItem): number => 2 * middle - y + line / 2;

/** A name longer than the picture is wide is broken into lines. */
function setItems(items: readonly KeyItem[], width: number): PlacedItem[] {
  let x = 0;
  let y = line / 2;
  let foot = line;
  return items.map((item) => {
    const lines = wrapText(item.text, width - indent, mostLines);
    const wide = indent + widestOf(lines) + 14;
    if (x > 0 && x + wide - 14 > width) [x, y] = [0, foot + line / 2];
    const place = {...item, text: lines.join("\n"), x, y, middle: y + ((lines.length - 1) * lineStep) / 2};
    foot = Math.max(foot, footOf(place));
    x += wide;
    return place;
  });
}

const isHollow = ({shape}: KeyItem): boolean => ["ring", "hollowBox", "hollowDiamond"].includes(shape);

/** One sign, as it stands in the chart. */
function signMarks(item: PlacedItem): Plot.Markish[] {
  const at = {x: px(() => item.x + 6), y: () => item.y};
  if (item.shape === "tick")
    return [Plot.ruleX([item], {x: at.x, y1: () => item.y - 7, y2: () => item.y + 7, stroke: item.fill, strokeWidth: 1.5})];
  const stroke = isHollow(item) ? item.fill : item.shape === "box" ? theme.outline : theme.paper;
  const fill = paint(() => (isHollow(item) ? theme.paper : item.fill));
  const rotate = item.shape === "down" ? 180 : 0;
  return [
    Plot.dot([item], {
      ...at,
      symbol: symbols[item.shape],
      rotate,
      r: item.shape === "box" ? 5.5 : 4.5,
      fill,
      stroke,
      strokeWidth: isHollow(item) ? 1.5 : 0.75
    })
  ];
}
