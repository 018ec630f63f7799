import type {ChartRow, Placed} from "./chartRow.ts";
import {endSpan} from "./endSpan.ts";
import {placeRows} from "./placeRows.ts";
import {textWidth, widestOf} from "./textFit.ts";
import {wideFrom} from "./theme.ts";

export type RowLayout<Row> = {
  readonly rows: readonly Placed<Row>[];
  readonly width: number;
  /** Names stand beside the bars (else above them). */
  readonly wide: boolean;
  readonly left: number;
  readonly right: number;
  readonly valueWidth: number;
  readonly yearWidth: number;
  /** Where the last row ends. */
  readonly bottom: number;
};

export type LayoutOptions<Row> = {
  width: number;
  /** Where the first row begins. */
  top?: number;
  /** Height of a bar (`span` px long), and the air between rows. */
  bar: number | ((row: Row, span: number) => number);
  air: number;
  /** Values in a column at the right edge, or each at the end of its bar. */
  values: "column" | "end";
  /** How far along the axis a row's bar goes, 0–1: words at the ends of short bars leave the axis more room than those of long ones. */
  reach?: (row: Row) => number;
  /** Px between a name and the bar beneath it, on a phone. */
  head?: number;
  /** Free px between the names and zero, and between the full bar and the column. */
  inset?: number;
  /** Words as wide as most that stand at the end of a row: where given, zero and the full bar stand at the same place in all such charts of a page. */
  usualEnd?: string;
};

/** The shortest full bar beside its name, in px: where long words leave less, names stand above as on a phone; later where zero is common to a page. */
const leastSpan = {own: 120, common: 90};

/** Stacks rows: names wrapped to at most three lines, beside the bars where there is room and above them on a phone. */
export function layoutRows<Row extends ChartRow>(rows: readonly Row[], options: LayoutOptions<Row>): RowLayout<Row> {
  const {width, top = 0, values, head = 3, inset = 0, usualEnd} = options;
  const valueWidth = widestOf(
    rows.map((row) => row.valueText),
    {bold: true}
  );
  const yearWidth = widestOf(rows.map((row) => row.yearText));
  const ends = Math.max(usualEnd === undefined ? 0 : textWidth(usualEnd), valueWidth + (yearWidth > 0 ? yearWidth + 8 : 0));
  const most = Math.round(width * 0.34);
  const beside = usualEnd === undefined ? Math.min(widestOf(rows.map((row) => row.label)), most) : most;
  const wide = width >= wideFrom && width - beside - ends - 24 - 2 * inset >= (usualEnd === undefined ? leastSpan.own : leastSpan.common);
  const nameWidth = wide ? beside : values === "column" ? width - ends - 12 : width;
  const left = (wide ? beside + 14 : 0) + inset;
  const span =
    values === "end" ? endSpan(rows, {room: width - left, inset, reach: options.reach}) : width - left - (wide ? ends + 10 : 0) - inset;
  const right = width - left - span;
  const bar = (row: Row): number => (typeof options.bar === "number" ? options.bar : options.bar(row, span));
  const placed = placeRows(rows, {top, air: options.air, head, bar, wide, nameWidth, width});
  return {rows: placed, width, wide, left, right, valueWidth, yearWidth, bottom: placed.at(-1)?.bottom ?? top};
}

/** Where a value falls in px, for what must stand beside it. */
export const pixelOf = (
  layout: {width: number; left: number; right: number},
  value: number,
  [low, high]: readonly [number, number]
): number => layout.left + ((value - low) / (high - low)) * (layout.width - layout.left - layout.right);
