import * as Plot from "@observablehq/plot";
import {lineStep, textSize, theme} from "./theme.ts";
import type {ChartRow, Placed} from "./chartRow.ts";
import type {RowLayout} from "./rowLayout.ts";
import {valueStep} from "./endSpan.ts";

/** A channel in px: it passes by the scale. */
export const px = <Row>(value: (row: Row) => number) => ({value, scale: null}) as const;

/** A channel of ready colours: it passes by the scale. */
export const paint = <Row>(value: (row: Row) => string) => ({value, scale: null}) as const;

/** A paper edge around words, so that lines may pass behind them. */
export const halo = {stroke: theme.paper, strokeWidth: 4} as const;

/** A mark that nobody sees: a room to point at, which says its row. Pages alone have use for it (`fileElement.ts`). */
export const hit = {fill: "none", stroke: "none", pointerEvents: "all", ariaLabel: "say"} as const;

/** The line height of broken names. */
export const lineHeight = lineStep / textSize;

/** The names of rows, at the left edge. */
export const nameMarks = <Row extends ChartRow>({rows, wide}: RowLayout<Row>): Plot.Markish =>
  Plot.text(rows, {
    x: px(() => 0),
    y: "textY",
    text: "name",
    textAnchor: "start",
    lineAnchor: wide ? "middle" : "top",
    lineHeight,
    fill: theme.ink
  });

/** Values and years in columns at the right edge: beside the bar, or on the line of the name. */
export function columnMarks<Row extends ChartRow>({rows, width, wide, yearWidth}: RowLayout<Row>): Plot.Markish[] {
  const anchor = {y: "valueY", textAnchor: "end", lineAnchor: wide ? "middle" : "top", lineHeight} as const;
  return printed(rows, {...anchor, x: px(() => width - (yearWidth > 0 ? yearWidth + 8 : 0))}, {...anchor, x: px(() => width)});
}

/** Each value with its year at the end of its bar, given in px. */
export function endMarks<Row extends ChartRow>({rows}: RowLayout<Row>, end: (row: Placed<Row>) => number): Plot.Markish[] {
  const anchor = {y: "middle", textAnchor: "start", ...halo} as const;
  return printed(
    rows,
    {...anchor, x: px((row: Placed<Row>) => end(row) + 6)},
    {...anchor, x: px((row: Placed<Row>) => end(row) + 6 + valueStep(row.valueText))}
  );
}

/** Values in ink and their years; where the year is old, both are muted and the year slanted. */
function printed<Row extends ChartRow>(rows: readonly Row[], value: Plot.TextOptions, year: Plot.TextOptions): Plot.Markish[] {
  const now = rows.filter((row) => !row.old);
  const old = rows.filter((row) => row.old);
  return [
    written(now, {...value, text: "valueText", fill: theme.ink, fontWeight: 600}),
    written(now, {...year, text: "yearText", fill: theme.ink}),
    written(old, {...value, text: "valueText", fill: theme.muted, fontWeight: 600}),
    written(old, {...year, text: "yearText", fill: theme.muted, fontStyle: "italic"})
  ].flat();
}

const written = <Row>(rows: readonly Row[], options: Plot.TextOptions): Plot.Markish[] =>
  rows.length > 0 ? [Plot.text(rows, {...options})] : [];

/** The whole row as one thing to point at, with its sentence. */
export const hitMarks = <Row extends ChartRow>({rows, width}: RowLayout<Row>): Plot.Markish =>
  Plot.rect(rows, {x1: px(() => 0), x2: px(() => width), y1: "top", y2: "bottom", ...hit});
