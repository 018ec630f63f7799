import {textWidth} from "./textFit.ts";

/** The px that a value and a gap behind it take at the end of a bar. */
export const valueStep = (valueText: string): number => (valueText === "" ? 0 : textWidth(valueText, {bold: true}) + 5);

/** What is written at the end of a bar. */
type EndWords = {readonly valueText: string; readonly yearText: string};
type Span<Row> = {room: number; inset: number; reach: ((row: Row) => number) | undefined};

/** How long the axis may be, in px, so that every bar has room for its words behind it. */
export function endSpan<Row extends EndWords>(rows: readonly Row[], {room, inset, reach = () => 1}: Span<Row>): number {
  const spans = rows.map((row) => {
    const words = valueStep(row.valueText) + textWidth(row.yearText) + 10;
    return (room - inset - words) / Math.max(reach(row), 0.01);
  });
  return Math.min(room - inset - 1, ...spans);
}
