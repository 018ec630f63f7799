import type {Markish} from "@observablehq/plot";
import {absentMarks, type MaybeAbsent} from "./absentMarks.ts";
import {axisHeight, axisMarks, frame, type Tick} from "./frame.ts";
import {keyMarks, type KeyItem} from "./keyMarks.ts";
import type {PlotOptions} from "./plotOptions.ts";
import type {ChartRow, Placed} from "./chartRow.ts";
import {layoutRows, pixelOf, type LayoutOptions, type RowLayout} from "./rowLayout.ts";
import {columnMarks, endMarks, hitMarks, nameMarks} from "./rowMarks.ts";
import {turned} from "./turned.ts";

/** What a chart of rows may be told from outside: its width and the words of its axis. */
export type RowChartOptions = {readonly width: number; readonly ticks?: readonly Tick[]};

type RowChart<Row> = RowChartOptions &
  Omit<LayoutOptions<Row>, "width" | "top"> & {
    /** Where the axis begins and ends, in the unit of the value. */
    readonly domain?: readonly [number, number];
    readonly key?: readonly KeyItem[];
    /** What a row says; a row without it is hatched. Values at the end of bars stand here. */
    readonly valueOf: (row: Row) => number | null | undefined;
    /** What is drawn of the rows that have a value, beneath names and values. */
    readonly marks: (known: readonly Placed<Row>[], layout: RowLayout<Row>) => readonly Markish[];
  };

/** One row for each thing compared: its name, its marks on a common axis, its value and year; a hatch where nothing is known. */
export function rowChart<Row extends ChartRow & MaybeAbsent>(rows: readonly Row[], options: RowChart<Row>): PlotOptions {
  const {width, domain = [0, 100], key: items = [], ticks = [], values, valueOf, marks} = options;
  const key = keyMarks(items, width);
  const [low, high] = domain;
  const reach = (row: Row): number => ((valueOf(row) ?? low) - low) / (high - low);
  const layout = layoutRows(rows, {...options, reach, top: key.height});
  const known = layout.rows.filter((row) => valueOf(row) !== null && valueOf(row) !== undefined);
  const absent = layout.rows.filter((row) => !known.includes(row));
  const words = {x: layout.left + 8, limit: width, end: domain[1]};
  const drawn = frame({
    ...layout,
    height: layout.bottom + axisHeight(ticks),
    domain,
    marks: [
      ...key.marks,
      ...axisMarks(ticks, {...layout, top: key.height, domain}),
      ...absentMarks(absent, words),
      ...marks(known, layout),
      nameMarks(layout),
      ...(values === "column" ? columnMarks(layout) : endMarks(layout, (row) => pixelOf(layout, valueOf(row) ?? 0, domain))),
      hitMarks(layout)
    ]
  });
  // An axis keeps its direction.
  return ticks.length === 0
    ? turned(
        drawn,
        rows.map(({label}) => label)
      )
    : drawn;
}
