import type {ChartRow, Placed} from "./chartRow.ts";
import {isCut, wrapText} from "./textFit.ts";
import {lineStep} from "./theme.ts";

/** The lines that a name may take. */
const mostLines = 3;

type RowPlace<Row> = {
  top: number;
  bar: (row: Row) => number;
  air: number;
  /** Px between a name and the bar beneath it. */
  head: number;
  wide: boolean;
  /** Room for a name, beside its bar or before the words at the right edge; and for one on lines of its own. */
  nameWidth: number;
  width: number;
};

/** Sets rows one beneath the other; where the words at the right edge leave a name on a phone too little, they stand beneath it. */
export function placeRows<Row extends ChartRow>(
  rows: readonly Row[],
  {top, bar: barOf, air, head, wide, nameWidth, width}: RowPlace<Row>
): Placed<Row>[] {
  let next = top;
  return rows.map((row) => {
    const beside = wrapText(row.label, nameWidth, mostLines);
    const under = !wide && nameWidth < width && beside.some(isCut);
    const lines = under ? wrapText(row.label, width, mostLines) : beside;
    const text = (lines.length + Number(under)) * lineStep;
    const bar = barOf(row);
    const height = (wide ? Math.max(bar, text) : text + head + bar) + air;
    const barTop = wide ? next + (height - bar) / 2 : next + text + head;
    const place = {top: next, bottom: next + height, barTop, barBottom: barTop + bar, middle: barTop + bar / 2};
    next += height;
    const textY = wide ? place.middle : place.top;
    return {...row, ...place, name: lines.join("\n"), textY, valueY: under ? textY + lines.length * lineStep : textY};
  });
}
