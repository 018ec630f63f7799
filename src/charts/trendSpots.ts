import type {Flag} from "../model/flag.ts";
import type {Tick} from "./frame.ts";
import {textWidth, truncate, widestOf} from "./textFit.ts";
import {lineStep, theme, wideFrom, type Colour} from "./theme.ts";

/** One year of a series, with its words and the observation's flag. */
export type TrendPoint = {
  readonly year: number;
  readonly value: number;
  readonly valueText: string;
  readonly yearText: string;
  readonly say: string;
  readonly flag: Flag;
  /** At the cap of its source, so that what it leaves out is unknown: its dot is hollow. */
  readonly capped?: boolean;
};
/** One line, drawn through each of its runs of comparable years, the oldest first; its name is written at its end where there are several. In a crowd, those with emphasis are drawn stronger. */
export type TrendSeries = {
  readonly label: string;
  readonly colour?: Colour;
  /** How it is dashed, in px; "" for a line without gaps. */
  readonly dash?: string;
  readonly emphasis?: boolean;
  readonly runs: readonly (readonly TrendPoint[])[];
};

/** All years of a line, the oldest first. */
export const pointsOf = ({runs}: TrendSeries): readonly TrendPoint[] => runs.flat();

/** A point in its place (px), with its line's colour. */
export type Spot = TrendPoint & {readonly x: number; readonly y: number; readonly colour: string; readonly line: TrendSeries};

/** The field of the lines, in px, within a picture of this width and height. */
export type Field = {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** The values at its foot and its head. */
  readonly scale: readonly [low: number, high: number];
};

/** Whether lines are so many that each must be drawn lightly: no first values, small dots, and breaks marked at their own line alone. */
export const isCrowd = (lines: readonly unknown[]): boolean => lines.length > 4;

/** The widest name at the end of a line in a picture of this width, in px. */
const endWidthIn = (width: number): number => (width >= wideFrom ? 170 : 116);
/** Lines of text that a name at the end of a line may take. */
const mostLines = 4;

/** The name at the end of a line, broken after spaces and hyphens: "Upper-middle-income countries" must not lose what tells it apart. */
export function endName(label: string, width: number): string[] {
  const [most, how] = [endWidthIn(width), {bold: true}];
  const broken: string[] = [];
  for (const part of label.split(/(?<=[- ])/)) {
    const longer = `${broken.at(-1) ?? ""}${part}`;
    const stays = broken.length === mostLines || textWidth(longer.trimEnd(), how) <= most;
    if (broken.length > 0 && stays) broken[broken.length - 1] = longer;
    else broken.push(part);
  }
  return broken.map((line) => truncate(line.trimEnd(), most, how));
}

/** The height that the words at the end of a line take, in px: the name and beneath it the value. */
export const endHeight = (label: string, width: number): number => (endName(label, width).length + 1) * lineStep + 2;

const top = 30;
const foot = 24;

/** The field of some lines: as tall as the words at their ends need. */
export function fieldOf(
  lines: readonly TrendSeries[],
  {width, ticks, scale}: {width: number; ticks: readonly Tick[]; scale: Field["scale"]}
): Field {
  const height = Math.max(
    width >= wideFrom ? 240 : 210,
    lines.reduce((sum, {label}) => sum + endHeight(label, width), top + foot)
  );
  const {left, right} = margins(lines, {width, ticks});
  return {width, height, left, right: width - right, top, bottom: height - foot, scale};
}

function margins(lines: readonly TrendSeries[], {width, ticks}: {width: number; ticks: readonly Tick[]}): {left: number; right: number} {
  const points = lines.flatMap(pointsOf);
  const half = Math.ceil(
    Math.max(...points.map((point) => Math.max(textWidth(point.valueText, {bold: true}), textWidth(point.yearText)))) / 2
  );
  const axis = ticks.length > 0 ? widestOf(ticks.map((tick) => tick.text)) + 8 : 0;
  if (lines.length < 2) return {left: axis + half, right: half};
  const ends = points.map((point) => textWidth(`${point.valueText} ${point.yearText}`));
  const names = lines.flatMap((line) => endName(line.label, width).map((text) => textWidth(text, {bold: true})));
  return {left: axis + (isCrowd(lines) ? 6 : 2 * half + 6), right: Math.max(...ends, ...names) + 16};
}

/** The height of a value in the field. */
export const heightOf = (value: number, {top, bottom, scale: [low, high]}: Field): number =>
  bottom - ((value - low) / (high - low)) * (bottom - top);

/** The points of each line in their places, run by run. */
export function spotsOf(lines: readonly TrendSeries[], field: Field): Spot[][][] {
  const years = lines.flatMap(pointsOf).map((point) => point.year);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const x = (year: number): number =>
    first === last ? (field.left + field.right) / 2 : field.left + ((year - first) / (last - first)) * (field.right - field.left);
  return lines.map((line) =>
    line.runs.map((run) =>
      run.map((point) => ({...point, x: x(point.year), y: heightOf(point.value, field), colour: theme[line.colour ?? "ink"], line}))
    )
  );
}
