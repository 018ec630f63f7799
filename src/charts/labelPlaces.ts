import {widestOf} from "./textFit.ts";
import {lineStep} from "./theme.ts";

/** A dot that wants its name, of one line or more, written beside it, in px. */
type Named = {readonly x: number; readonly y: number; readonly text: string; readonly bold?: boolean};
/** Where a name stands: its anchor's x, the middle of its lines. */
type LabelPlace = {readonly x: number; readonly y: number; readonly anchor: "start" | "middle" | "end"};
/** The field that names must stay in, in px. */
export type LabelField = {readonly left: number; readonly right: number; readonly top: number; readonly bottom: number};

type Box = LabelField;

/** Places beside a dot in the order in which they are tried. */
const tries = [
  {dx: 9, dy: 0, anchor: "start"},
  {dx: -9, dy: 0, anchor: "end"},
  {dx: 0, dy: -14, anchor: "middle"},
  {dx: 0, dy: 15, anchor: "middle"},
  {dx: 7, dy: -12, anchor: "start"},
  {dx: 7, dy: 13, anchor: "start"},
  {dx: -7, dy: -12, anchor: "end"},
  {dx: -7, dy: 13, anchor: "end"}
] as const satisfies {dx: number; dy: number; anchor: LabelPlace["anchor"]}[];

/** A free place for each name, the first served first; null where all places are taken: it is then left to the readout and the table. */
export function labelPlaces(named: readonly Named[], field: LabelField): (LabelPlace | null)[] {
  const taken: Box[] = named.map(({x, y}) => ({left: x - 5, right: x + 5, top: y - 5, bottom: y + 5}));
  return named.map((dot, own) => {
    for (const {dx, dy, anchor} of tries) {
      const place = {x: dot.x + dx, y: dot.y + dy + Math.sign(dy) * moreThanOne(dot), anchor};
      const box = boxOf(dot, place);
      const others = taken.filter((_, i) => i !== own);
      if (!inside(box, field) || others.some((other) => meet(box, other))) continue;
      taken.push(box);
      return place;
    }
    return null;
  });
}

/** Half the height of the lines of a name after its first. */
const moreThanOne = ({text}: Named): number => ((text.split("\n").length - 1) * lineStep) / 2;

function boxOf(named: Named, {x, y, anchor}: LabelPlace): Box {
  const {text, bold = false} = named;
  const width = widestOf(text.split("\n"), {bold});
  const half = lineStep / 2 + moreThanOne(named);
  const left = anchor === "start" ? x : anchor === "end" ? x - width : x - width / 2;
  return {left, right: left + width, top: y - half, bottom: y + half};
}

const inside = (box: Box, field: Box): boolean =>
  box.left >= field.left && box.right <= field.right && box.top >= field.top && box.bottom <= field.bottom;

const meet = (a: Box, b: Box): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
