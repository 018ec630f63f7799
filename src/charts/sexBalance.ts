import * as Plot from "@observablehq/plot";
import {absentMarks, type MaybeAbsent} from "./absentMarks.ts";
import {frame} from "./frame.ts";
import {hatch, hatchFill} from "./hatch.ts";
import {keyMarks, type KeyItem} from "./keyMarks.ts";
import type {ChartRow, Placed} from "./chartRow.ts";
import {layoutRows, pixelOf} from "./rowLayout.ts";
import {hitMarks, nameMarks, paint} from "./rowMarks.ts";
import {textWidth} from "./textFit.ts";
import {theme} from "./theme.ts";
import type {PlotOptions} from "./plotOptions.ts";
import {turned} from "./turned.ts";

/** How countries stand, in the order of the bar: four kinds of those that publish both, and two kinds of absence. */
const standings = ["menAhead", "level", "womenAhead", "bothCapped", "unsplit", "without"] as const;
type Standing = (typeof standings)[number];

/** One branch: how many countries stand how; null where the question does not apply, and `absentText` says so. */
export type BalanceRow = ChartRow & MaybeAbsent & {readonly counts: Readonly<Record<Standing, number>> | null};

type SexBalanceOptions = {
  width: number;
  /** Countries in all: every bar is as long. */
  of: number;
  words: Readonly<Record<Standing, string>>;
  /** A count as the reader's language writes it. */
  write: (count: number) => string;
};

type BalanceSegment = {
  readonly standing: Standing;
  readonly x1: number;
  readonly x2: number;
  readonly text: string;
  readonly row: Placed<BalanceRow>;
};

/** Who is behind is no sex: two ends of one scale, in neither of the colours of women and men. */
const fills: Readonly<Record<Standing, string>> = {
  menAhead: theme.behind,
  level: theme.quiet,
  womenAhead: theme.ahead,
  bothCapped: theme.muted,
  unsplit: hatchFill,
  without: theme.paper
};

/** "In how many countries are women behind?": one bar of countries per branch, those that do not say so at its end. */
export function sexBalance(rows: readonly BalanceRow[], {width, of, words, write}: SexBalanceOptions): PlotOptions {
  const items = standings.map((standing): KeyItem => ({shape: "box", fill: fills[standing], text: words[standing]}));
  const key = keyMarks(rows.length > 0 ? items : [], width);
  const layout = layoutRows(rows, {width, top: key.height, bar: 22, air: 12, values: "column"});
  const domain = [0, Math.max(1, of)] as const;
  const parts = layout.rows.flatMap((row) => partsOf(row, write));
  const written = parts.filter(({x1, x2, text}) => {
    const room = pixelOf(layout, x2, domain) - pixelOf(layout, x1, domain);
    return room >= textWidth(text) + 4;
  });
  const absent = layout.rows.filter(({counts}) => counts === null);
  const drawn = frame({
    ...layout,
    height: layout.bottom,
    domain,
    marks: [
      ...(absent.length > 0 ? [] : [hatch]),
      ...key.marks,
      ...absentMarks(absent, {x: layout.left + 8, limit: width, end: domain[1]}),
      Plot.rect(parts, {...place, fill: paint(({standing}: BalanceSegment) => fills[standing]), stroke: theme.outline, strokeWidth: 0.75}),
      ...countMarks(written),
      nameMarks(layout),
      hitMarks(layout)
    ]
  });
  return turned(
    drawn,
    rows.map(({label}) => label)
  );
}

const place = {x1: "x1", x2: "x2", y1: ({row}: BalanceSegment) => row.barTop, y2: ({row}: BalanceSegment) => row.barBottom} as const;

function partsOf(row: Placed<BalanceRow>, write: (count: number) => string): BalanceSegment[] {
  const {counts} = row;
  if (counts === null) return [];
  let x = 0;
  return standings.flatMap((standing) => {
    const count = counts[standing];
    const part = {standing, x1: x, x2: x + count, text: write(count), row};
    x += count;
    return count > 0 ? [part] : [];
  });
}

/** Counts inside their parts; on a hatch they need paper behind them. */
function countMarks(parts: readonly BalanceSegment[]): Plot.Markish[] {
  const text = (some: readonly BalanceSegment[], fill: string, more: Plot.TextOptions): Plot.Markish[] =>
    some.length === 0
      ? []
      : [
          Plot.text(some, {
            x: ({x1, x2}: BalanceSegment) => (x1 + x2) / 2,
            y: ({row}: BalanceSegment) => row.middle,
            text: "text",
            fill,
            ...more
          })
        ];
  const of = (...kinds: Standing[]) => parts.filter(({standing}) => kinds.includes(standing));
  return [
    ...text(of("menAhead", "womenAhead"), theme.paper, {fontWeight: 600}),
    ...text(of("bothCapped"), theme.paper, {}),
    ...text(of("level"), theme.ink, {}),
    ...text(of("unsplit", "without"), theme.ink, {stroke: theme.paper, strokeWidth: 5})
  ];
}
