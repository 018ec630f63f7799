import * as Plot from "@observablehq/plot";
import type {Placed} from "./chartRow.ts";
import {pixelOf, type RowLayout} from "./rowLayout.ts";
import {halo, paint, px} from "./rowMarks.ts";
import {known} from "./sexDots.ts";
import {theme} from "./theme.ts";

/** One of the two values of a row: on a scale of 0–100, null where there is none, and as it is printed; hollow where it stands at a cap. */
type PairEnd = {readonly value: number | null | undefined; readonly text: string; readonly capped?: boolean | undefined};

/** How one of the two is drawn: told apart by shape as well as by colour. */
export type PairStyle = {readonly symbol: "circle" | "diamond2"; readonly fill: string; readonly ink: string};

type Pair<Row> = {
  readonly layout: RowLayout<Row>;
  readonly ends: (row: Row) => readonly [PairEnd, PairEnd];
  readonly styles: readonly [PairStyle, PairStyle];
};

/** A dot with its value, on the side where the other dot is not. */
type Dot = {
  readonly value: number;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly side: "start" | "end";
  readonly capped: boolean;
};

/** Dots nearer than this, in px, part a little up and down. */
const near = 11;

/** Two dots on the line of each row, a circle and a diamond, each with its value; near ones part, so that neither hides the other. */
export function pairDots<Row>(rows: readonly Placed<Row>[], {layout, ends, styles}: Pair<Row>): Plot.Markish[] {
  const pixel = (value: number): number => pixelOf(layout, value, [0, 100]);
  const dots = rows.map((row) => dotsOf(ends(row), row.middle, pixel));
  return styles.flatMap((style, i) =>
    dotMarks(
      dots.flatMap((pair) => pair[i] ?? []),
      style
    )
  );
}

function dotsOf([one, other]: readonly [PairEnd, PairEnd], middle: number, pixel: (value: number) => number): (Dot | null)[] {
  const both = known(one.value) && known(other.value);
  const apart = known(one.value) && known(other.value) && Math.abs(pixel(one.value) - pixel(other.value)) < near ? 5 : 0;
  const oneFirst = both && (one.value ?? 0) <= (other.value ?? 0);
  const dot = ({value, text, capped = false}: PairEnd, y: number, isFirst: boolean): Dot | null =>
    known(value) ? {value, text, x: pixel(value), y, side: isFirst ? "end" : "start", capped} : null;
  return [dot(one, middle - apart, oneFirst), dot(other, middle + apart, both && !oneFirst)];
}

function dotMarks(dots: readonly Dot[], {symbol, fill, ink}: PairStyle): Plot.Markish[] {
  if (dots.length === 0) return [];
  const words = (side: Dot["side"]): Plot.Markish[] => {
    const own = dots.filter((dot) => dot.side === side);
    const x = px((dot: Dot) => dot.x + (side === "start" ? 10 : -10));
    return own.length === 0 ? [] : [Plot.text(own, {x, y: "y", text: "text", textAnchor: side, fill: ink, ...halo})];
  };
  const look = {x: "value", y: "y", symbol, strokeWidth: 1.5} as const;
  const [hollow, whole] = [true, false].map((capped) => dots.filter((dot) => dot.capped === capped));
  return [
    ...(whole?.length ? [Plot.dot(whole, {...look, r: 5.5, fill: paint(() => fill), stroke: theme.paper})] : []),
    ...(hollow?.length ? [Plot.dot(hollow, {...look, r: 4.75, fill: theme.paper, stroke: fill})] : []),
    ...words("start"),
    ...words("end")
  ];
}
