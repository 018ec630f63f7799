import * as Plot from "@observablehq/plot";
import {paint, px} from "./rowMarks.ts";
import {textWidth, truncate} from "./textFit.ts";
import {theme} from "./theme.ts";

/** A sign of a chart with its name. `tick` is a bare line, a ring and what is hollow are lines on paper, `down` and `up` are triangles. */
export type KeyItem = {
  readonly shape: "box" | "circle" | "diamond2" | "down" | "up" | "ring" | "hollowBox" | "hollowDiamond" | "tick";
  readonly fill: string;
  readonly text: string;
};
type PlacedItem = KeyItem & {readonly x: number; readonly y: number};

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

/** Names the signs of a chart once, above it, broken into lines of its width. Items without words are left out. */
export function keyMarks(items: readonly KeyItem[], width: number): {marks: Plot.Markish[]; height: number} {
  const set = setItems(
    items.filter((item) => item.text !== ""),
    width
  );
  if (set.length === 0) return {marks: [], height: 0};
  const text = Plot.text(set, {x: px((item: PlacedItem) => item.x + indent), y: "y", text: "text", textAnchor: "start", fill: theme.muted});
  return {marks: [...set.flatMap(signMarks), text], height: (set.at(-1)?.y ?? 0) + line / 2 + 8};
}

function setItems(items: readonly KeyItem[], width: number): PlacedItem[] {
  let x = 0;
  let y = line / 2;
  return items.map((item) => {
    const text = truncate(item.text, width - indent);
    const wide = indent + textWidth(text) + 14;
    if (x > 0 && x + wide - 14 > width) [x, y] = [0, y + line];
    const place = {...item, text, x, y};
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
