import * as Plot from "@observablehq/plot";
import {lineHeight} from "./rowMarks.ts";
import {textSize} from "./theme.ts";

type Words = {readonly text: string};

/** How much lower than others Plot sets words in lines about their middle, in px. */
const lowered = 0.32 * (lineHeight - 1) * textSize;

/** Words about a height, some of them in lines: a mark for those of one line, and where there are any, one for those of more. */
export function lineTexts<Row extends Words>(
  rows: readonly Row[],
  {y, ...options}: Omit<Plot.TextOptions, "y"> & {y: (row: Row) => number}
): Plot.Markish[] {
  const broken = rows.filter(({text}) => text.includes("\n"));
  const whole = rows.filter((row) => !broken.includes(row));
  return [
    ...(whole.length > 0 ? [Plot.text(whole, {...options, y, text: "text"})] : []),
    ...(broken.length > 0 ? [Plot.text(broken, {...options, y: (row: Row) => y(row) - lowered, lineHeight, text: "text"})] : [])
  ];
}
