import {spread} from "./spread.ts";
import {lineStep} from "./theme.ts";
import type {TrendLabel} from "./trendLabel.ts";
import {endHeight, endName, isCrowd, type Field, type Spot} from "./trendSpots.ts";

type Leader = {readonly x1: number; readonly y1: number; readonly x2: number; readonly y2: number};

/** Each line's name with its last value and year, moved apart where they meet, and the thin lines that lead there. */
export function trendEnds(lines: readonly (readonly Spot[])[], field: Field): {labels: TrendLabel[]; leaders: Leader[]} {
  const ends = lines.flatMap((line) => line.slice(-1));
  const heights = ends.map(({line}) => endHeight(line.label, field.width));
  const more = Math.max(0, ...heights) / 2 - lineStep - 1;
  const places = spread(
    ends.map((spot) => spot.y),
    {step: heights, low: field.top + more, high: field.bottom - lineStep / 2 - more}
  );
  const height = (i: number): number => places[i] ?? field.top;
  return {
    labels: [...(isCrowd(lines) ? [] : firstValues(lines, field)), ...ends.flatMap((spot, i) => endWords(spot, field, height(i)))],
    leaders: ends.map((spot, i) => ({x1: spot.x, y1: spot.y, x2: field.right + 11, y2: height(i)}))
  };
}

/** Each line's first value, before its first point. */
function firstValues(lines: readonly (readonly Spot[])[], {top, bottom}: Field): TrendLabel[] {
  const starts = lines.flatMap((line) => (line.length > 1 ? line.slice(0, 1) : []));
  const places = spread(
    starts.map((spot) => spot.y),
    {step: lineStep, low: top, high: bottom}
  );
  return starts.map((spot, i) => ({
    text: spot.valueText,
    x: spot.x - 9,
    y: places[i] ?? spot.y,
    anchor: "end",
    fill: spot.colour,
    bold: false
  }));
}

/** A line's name, and beneath it its last value with its year. */
function endWords(spot: Spot, {right, width}: Field, y: number): TrendLabel[] {
  const at = {x: right + 14, anchor: "start", fill: spot.colour} as const;
  const name = endName(spot.line.label, width);
  const top = y - (name.length * lineStep) / 2;
  return [
    ...name.map((text, i): TrendLabel => ({...at, text, y: top + i * lineStep, bold: true})),
    {...at, text: `${spot.valueText} ${spot.yearText}`, y: top + name.length * lineStep, bold: false}
  ];
}
