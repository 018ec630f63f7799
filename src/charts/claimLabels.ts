import type {ClaimDot, ClaimField, MeasuredDot} from "./claimDots.ts";
import {textWidth} from "./textFit.ts";
import {lineStep} from "./theme.ts";

type Placed = {readonly x: number; readonly y: number};
export type ClaimLabel = Placed & {readonly text: string; readonly anchor: "start" | "middle" | "end"};
type Box = {readonly left: number; readonly right: number; readonly top: number; readonly bottom: number};

/** So far from its mark is a label, in px. */
const away = 15;

/**
 * Each claim with its value and year, and both ends of the measured series: above the mark, or beneath it where another label is there
 * already. The newest come first, for they lie closest together.
 */
export function claimLabels(
  claims: readonly (ClaimDot & Placed)[],
  measured: readonly (MeasuredDot & Placed)[],
  field: ClaimField
): ClaimLabel[] {
  const [first, last] = [measured[0], measured.at(-1)];
  const labels: ClaimLabel[] = [];
  const put = (dot: MeasuredDot & Placed, sides: readonly number[]): void => {
    const tries = sides.map((side) => labelAt(dot, side, field));
    const free = tries.find((one) => labels.every((other) => !overlap(boxOf(one), boxOf(other))));
    labels.push(free ?? tries[0]!);
  };
  if (last) put(last, [away]);
  if (first && first !== last) put(first, [-away, away]);
  for (const dot of claims.toSorted((a, b) => b.year - a.year || b.value - a.value)) put(dot, [-away, away, -2 * away, 2 * away]);
  return labels;
}

/** Kept within the picture: at its edges a label begins or ends with its mark. */
function labelAt({x, y, valueText, yearText}: MeasuredDot & Placed, side: number, {left, right}: ClaimField): ClaimLabel {
  const text = `${valueText} · ${yearText}`;
  const half = textWidth(text) / 2;
  const anchor = x - half < left ? "start" : x + half > right ? "end" : "middle";
  return {x: anchor === "start" ? x - 6 : anchor === "end" ? x + 6 : x, y: y + side, text, anchor};
}

function boxOf({x, y, text, anchor}: ClaimLabel): Box {
  const wide = textWidth(text);
  const left = anchor === "start" ? x : anchor === "end" ? x - wide : x - wide / 2;
  return {left, right: left + wide, top: y - lineStep / 2, bottom: y + lineStep / 2};
}

const overlap = (a: Box, b: Box): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
