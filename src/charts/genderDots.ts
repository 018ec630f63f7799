import * as Plot from "@observablehq/plot";
import {absentMarks, type MaybeAbsent} from "./absent.ts";
import {axisHeight, axisMarks, frame, type Tick} from "./frame.ts";
import {keyMarks} from "./key.ts";
import {layoutRows, pixelOf, type ChartRow, type Placed} from "./rowLayout.ts";
import {columnMarks, halo, hitMarks, nameMarks, paint, px} from "./rowMarks.ts";
import {known, sexKey, type BySex, type SexWords} from "./sexDots.ts";
import {widestOf} from "./textFit.ts";
import {theme} from "./theme.ts";

/** Women and men in one branch or one area. `valueText` may say the difference; it stands with the year. */
export type GenderRow = ChartRow & BySex & MaybeAbsent & {readonly femaleText: string; readonly maleText: string};

type GenderDotsOptions = {width: number; words: SexWords; ticks?: readonly Tick[]};

type Row = Placed<GenderRow>;
/** One dot with its value, on that side of it where the other dot is not. */
type Dot = {sex: "female" | "male"; value: number; text: string; x: number; y: number; side: "start" | "end"};

/** "Where do women and men differ?": a circle and a diamond on one line, as far apart as they are, each with its value. */
export function genderDots(rows: readonly GenderRow[], {width, words, ticks = []}: GenderDotsOptions): Plot.PlotOptions {
  const key = keyMarks(sexKey(rows, words), width);
  const inset = widestOf(rows.flatMap((row) => [row.femaleText, row.maleText])) + 14;
  const layout = layoutRows(rows, {width, top: key.height, bar: 18, air: 12, values: "column", inset});
  const lines = layout.rows.filter((row) => known(row.female) || known(row.male));
  const absent = layout.rows.filter((row) => !known(row.female) && !known(row.male));
  const {bottom} = layout;
  return frame({
    ...layout,
    height: bottom + axisHeight(ticks),
    domain: [0, 100],
    marks: [
      ...key.marks,
      ...axisMarks(ticks, {...layout, top: key.height}),
      ...absentMarks(absent, {x: layout.left + 8, limit: layout.wide ? width - layout.right : width}),
      Plot.link(lines, {x1: 0, x2: 100, y1: "middle", y2: "middle", stroke: theme.rule}),
      Plot.link(
        lines.filter((row) => known(row.female) && known(row.male)),
        {x1: "female", x2: "male", y1: "middle", y2: "middle", stroke: theme.muted, strokeWidth: 3}
      ),
      ...dotMarks(lines.flatMap((row) => dotsOf(row, (value) => pixelOf(layout, value, [0, 100])))),
      nameMarks(layout),
      ...columnMarks(layout),
      hitMarks(layout)
    ]
  });
}

function dotsOf(row: Row, pixel: (value: number) => number): Dot[] {
  const {female, male, middle} = row;
  const both = known(female) && known(male);
  const apart = both && Math.abs(pixel(female) - pixel(male)) < 11 ? 5 : 0;
  const dot = (sex: Dot["sex"], value: number, text: string, y: number, side: Dot["side"]): Dot => ({
    sex,
    value,
    text,
    x: pixel(value),
    y,
    side
  });
  return [
    ...(known(female) ? [dot("female", female, row.femaleText, middle - apart, both && female <= male ? "end" : "start")] : []),
    ...(known(male) ? [dot("male", male, row.maleText, middle + apart, both && female > male ? "end" : "start")] : [])
  ];
}

const dotMarks = (dots: readonly Dot[]): Plot.Markish[] =>
  (["female", "male"] as const).flatMap((sex) => {
    const own = dots.filter((dot) => dot.sex === sex);
    if (own.length === 0) return [];
    const symbol = sex === "female" ? "circle" : "diamond2";
    return [
      Plot.dot(own, {x: "value", y: "y", symbol, r: 5.5, fill: paint(() => theme[sex]), stroke: theme.paper, strokeWidth: 1.5}),
      ...(["start", "end"] as const).flatMap((side) =>
        valueMarks(
          own.filter((dot) => dot.side === side),
          side,
          theme[sex]
        )
      )
    ];
  });

/** Values stand level with the row even where their dots had to part. */
const valueMarks = (dots: readonly Dot[], side: Dot["side"], fill: string): Plot.Markish[] =>
  dots.length === 0
    ? []
    : [
        Plot.text(dots, {
          x: px((dot: Dot) => dot.x + (side === "start" ? 10 : -10)),
          y: "y",
          text: "text",
          textAnchor: side,
          fill,
          ...halo
        })
      ];
