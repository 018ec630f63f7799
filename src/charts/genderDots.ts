import * as Plot from "@observablehq/plot";
import type {MaybeAbsent} from "./absentMarks.ts";
import type {KeyItem} from "./keyMarks.ts";
import {pairDots, type PairStyle} from "./pairDots.ts";
import type {PlotOptions} from "./plotOptions.ts";
import {rowChart, type RowChartOptions} from "./rowChart.ts";
import type {ChartRow} from "./chartRow.ts";
import {known, sexKey, type BySex, type SexWords} from "./sexDots.ts";
import {widestOf} from "./textFit.ts";
import {theme} from "./theme.ts";

/** Women and men in one branch or one area. `valueText` may say the difference; it stands with the year. */
export type GenderRow = ChartRow &
  BySex &
  MaybeAbsent & {
    readonly femaleText: string;
    readonly maleText: string;
    /** Whether the value stands at the cap of its source: its dot is hollow, for what it leaves out is unknown. */
    readonly femaleCapped?: boolean;
    readonly maleCapped?: boolean;
  };

const women: PairStyle = {symbol: "circle", fill: theme.female, ink: theme.female};
const men: PairStyle = {symbol: "diamond2", fill: theme.male, ink: theme.male};

/** What stands at the two ends of most rows, so that all such charts of a page have one zero. */
const [full, usualEnd] = ["100.0 %", "+00.0  2020"];

/** "Where do women and men differ?": a circle and a diamond on one line, as far apart as they are, each with its value. */
export const genderDots = (rows: readonly GenderRow[], {words, ...options}: RowChartOptions & {words: SexWords}): PlotOptions =>
  rowChart(rows, {
    ...options,
    ...{
      bar: 18,
      air: 12,
      values: "column",
      usualEnd,
      inset: widestOf([...rows.flatMap((row) => [row.femaleText, row.maleText]), full]) + 14
    },
    key: [...sexKey(rows, words), ...cappedKey(rows, words)],
    valueOf: (row) => row.female ?? row.male,
    marks: (lines, layout) => [
      Plot.link(lines, {x1: 0, x2: 100, y1: "middle", y2: "middle", stroke: theme.rule}),
      Plot.link(
        lines.filter((row) => known(row.female) && known(row.male)),
        {x1: "female", x2: "male", y1: "middle", y2: "middle", stroke: theme.muted, strokeWidth: 3}
      ),
      ...pairDots(lines, {layout, ends: endsOf, styles: [women, men]})
    ]
  });

/** Names the hollow dots where there are any. */
const cappedKey = (rows: readonly GenderRow[], {capped = ""}: SexWords): KeyItem[] =>
  rows.some((row) => row.femaleCapped === true || row.maleCapped === true) ? [{shape: "ring", fill: theme.outline, text: capped}] : [];

const endsOf = (row: GenderRow) =>
  [
    {value: row.female, text: row.femaleText, capped: row.femaleCapped},
    {value: row.male, text: row.maleText, capped: row.maleCapped}
  ] as const;
