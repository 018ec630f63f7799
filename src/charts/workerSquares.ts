import * as Plot from "@observablehq/plot";
import {frame} from "./frame.ts";
import {keyMarks, type KeyItem} from "./keyMarks.ts";
import {hit, lineHeight, paint, px} from "./rowMarks.ts";
import {wrapText} from "./textFit.ts";
import {lineStep, theme, type Colour} from "./theme.ts";
import type {PlotOptions} from "./plotOptions.ts";
import {turned} from "./turned.ts";

/** One region or country: people in parts, each with its colour. */
export type SquaresRow = {
  readonly label: string;
  /** The sum in words, "645 million". */
  readonly valueText: string;
  readonly parts: readonly {readonly people: number; readonly colour: Colour; readonly say: string}[];
};

type WorkerSquaresOptions = {
  width: number;
  /** People behind one square. */
  unit: number;
  /** The names of the parts and of one square. */
  key: readonly {readonly colour: Colour; readonly text: string}[];
};

type Square = {x: number; y: number; fill: string};
type SquareRun = {x1: number; x2: number; y1: number; y2: number; say: string};

/** Squares stand so many on one another. */
const stack = 5;

/** "How many workers is that?": one square for so many people, coloured by their work, a block for each region. */
export function workerSquares(rows: readonly SquaresRow[], {width, unit, key: colours}: WorkerSquaresOptions): PlotOptions {
  const key = keyMarks(
    colours.map(({colour, text}): KeyItem => ({shape: "box", fill: theme[colour], text})),
    width
  );
  const {heads, blocks, side, bottom} = stackRows(rows, {width, unit, top: key.height});
  const squares = blocks.flatMap((block) => block.squares);
  const parts = blocks.flatMap((block) => block.parts);
  const size = side - 1.5;
  const line = {y: "y", lineAnchor: "top", lineHeight, fill: theme.ink} as const;
  const drawn = frame({
    width,
    height: rows.length > 0 ? bottom : 1,
    domain: [0, width],
    marks: [
      ...key.marks,
      Plot.text(heads, {...line, x: px(() => 0), text: "name", textAnchor: "start", fontWeight: 600}),
      Plot.text(heads, {...line, x: px(() => width), text: "valueText", textAnchor: "end"}),
      Plot.rect(squares, {x1: "x", x2: (it) => it.x + size, y1: "y", y2: (it) => it.y + size, fill: paint((it: Square) => it.fill)}),
      Plot.rect(parts, {x1: "x1", x2: "x2", y1: "y1", y2: "y2", ...hit})
    ]
  });
  return turned(
    drawn,
    rows.map(({label}) => label)
  );
}

type Stack = {
  heads: {name: string; valueText: string; y: number}[];
  blocks: {squares: Square[]; parts: SquareRun[]}[];
  side: number;
  bottom: number;
};

/** A line or two of words for each row, its squares beneath. */
function stackRows(rows: readonly SquaresRow[], {width, unit, top}: {width: number; unit: number; top: number}): Stack {
  const longest = Math.max(1, ...rows.map((row) => Math.ceil(countOf(row, unit) / stack)));
  const side = Math.min(14, width / longest);
  const placed: Stack = {heads: [], blocks: [], side, bottom: top};
  for (const row of rows) {
    const lines = wrapText(row.label, (width * 0.66) / 1.1, 3);
    const y = placed.bottom + lines.length * lineStep + 4;
    placed.heads.push({name: lines.join("\n"), valueText: row.valueText, y: placed.bottom});
    placed.blocks.push(blockOf(row, {y, side, unit}));
    placed.bottom = y + Math.min(stack, countOf(row, unit)) * side + 14;
  }
  return placed;
}

/** Every part is rounded for itself; a part too small for half a square has none, and says so in words. */
const squaresOf = (people: number, unit: number): number => Math.round(people / unit);
const countOf = ({parts}: SquaresRow, unit: number): number => parts.reduce((sum, {people}) => sum + squaresOf(people, unit), 0);

function blockOf({parts}: SquaresRow, {y, side, unit}: {y: number; side: number; unit: number}): {squares: Square[]; parts: SquareRun[]} {
  let count = 0;
  const squares: Square[] = [];
  const placed = parts.map(({people, colour, say}): SquareRun => {
    const from = count;
    count += squaresOf(people, unit);
    for (let i = from; i < count; i++) squares.push({x: Math.floor(i / stack) * side, y: y + (i % stack) * side, fill: theme[colour]});
    return {x1: Math.floor(from / stack) * side, x2: Math.max(1, Math.ceil(count / stack)) * side, y1: y, y2: y + stack * side, say};
  });
  return {squares, parts: placed};
}
