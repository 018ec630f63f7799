import {textWidth} from "./textFit.ts";
import {lineStep} from "./theme.ts";

/** What is written of a mark. */
export type LabelledDot = {readonly valueText: string; readonly yearText: string};
type Placed = {readonly x: number; readonly y: number};
type PlacedDot = LabelledDot & Placed;
type Sides = {readonly left: number; readonly right: number};
type ClaimLabel = Placed & {readonly text: string; readonly anchor: "start" | "middle" | "end"};
type Box = {readonly left: number; readonly right: number; readonly top: number; readonly bottom: number};

/** Where a label may be, from the mark in px: above it, at its right or left, beneath it, and then a line farther. */
const places = [
  {y: -15, side: 0},
  {y: 0, side: 1},
  {y: 0, side: -1},
  {y: 15, side: 0},
  {y: 38, side: 0},
  {y: -38, side: 0}
] as const;
type Place = {readonly y: number; readonly side: -1 | 0 | 1};
const beneath: Place = {y: 15, side: 0};

/**
 * Each claim with its value and year, and both ends of the measured series, where no mark and no other label is: the first place that
 * is free. The newest come first, for they lie closest together.
 */
export function claimLabels(
  claims: readonly (PlacedDot & {readonly year: number; readonly value: number})[],
  measured: readonly PlacedDot[],
  field: Sides
): ClaimLabel[] {
  const taken = [...claims.map((dot) => around(dot, 6)), ...measured.map((dot) => around(dot, 3))];
  const [first, last] = [measured[0], measured.at(-1)];
  const ends = [
    ...(last ? [{dot: last, tries: [beneath, ...places]}] : []),
    ...(first && first !== last ? [{dot: first, tries: places}] : [])
  ];
  const newest = claims.toSorted((a, b) => b.year - a.year || b.value - a.value).map((dot) => ({dot, tries: places}));
  return [...ends, ...newest].map(({dot, tries}) => {
    const labels = tries.flatMap((place) => labelAt(dot, place, field) ?? []);
    const label = labels.find((one) => taken.every((other) => !overlap(boxOf(one), other))) ?? labels[0]!;
    taken.push(boxOf(label));
    return label;
  });
}

/** Kept within the picture: at its edges a label begins or ends with its mark; null where there is no room at a side. */
function labelAt({x, y, valueText, yearText}: PlacedDot, place: Place, {left, right}: Sides): ClaimLabel | null {
  const text = `${valueText} · ${yearText}`;
  const wide = textWidth(text);
  const at = y + place.y;
  if (place.side === 1) return x + 10 + wide > right ? null : {x: x + 10, y: at, text, anchor: "start"};
  if (place.side === -1) return x - 10 - wide < left ? null : {x: x - 10, y: at, text, anchor: "end"};
  if (x - wide / 2 < left) return {x: x - 6, y: at, text, anchor: "start"};
  return x + wide / 2 > right ? {x: x + 6, y: at, text, anchor: "end"} : {x, y: at, text, anchor: "middle"};
}

function boxOf({x, y, text, anchor}: ClaimLabel): Box {
  const wide = textWidth(text);
  const left = anchor === "start" ? x : anchor === "end" ? x - wide : x - wide / 2;
  return {left, right: left + wide, top: y - lineStep / 2 + 1, bottom: y + lineStep / 2 - 1};
}

const around = ({x, y}: Placed, r: number): Box => ({left: x - r, right: x + r, top: y - r, bottom: y + r});

const overlap = (a: Box, b: Box): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
