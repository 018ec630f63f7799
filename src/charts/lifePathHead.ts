import * as Plot from "@observablehq/plot";
import {besideGap, besideLines} from "./layoutPath.ts";
import {lineHeight, px} from "./rowMarks.ts";
import {textWidth, widestOf, wrapText} from "./textFit.ts";
import {lineStep, theme, wideFrom} from "./theme.ts";

/** A phase of life and how many stages it spans. */
export type LifePhase = {readonly text: string; readonly span: number};

type HeadOptions = {
  stages: readonly string[];
  phases: readonly LifePhase[];
  width: number;
  top: number;
  /** Rows whose names may stand beside the columns. */
  rows: readonly {readonly label: string; readonly yearText: string}[];
};
type Head = {marks: Plot.Markish[]; left: number; bottom: number};

/**
 * Names the stages once, above all rows, under the phases of life: with room for the names of the rows beside the columns where both fit,
 * else above columns of the whole width, else slanted.
 */
export function lifePathHead(options: HeadOptions): Head {
  const beside = roomBeside(options);
  if (options.width >= wideFrom && besideFits(options, beside) && levelFits(options, beside)) return levelHead(options, beside);
  return levelFits(options, 0) ? levelHead(options, 0) : slantedHead(options);
}

/** Room for the names of the rows beside the columns, in px. */
function roomBeside({rows, width}: HeadOptions): number {
  const texts = rows.flatMap((row) => [row.label, row.yearText]);
  return Math.min(widestOf(texts, {bold: true}), Math.round(width * 0.22)) + besideGap;
}

/** Whether no name of a row would be cut beside the columns. */
const besideFits = ({rows}: HeadOptions, left: number): boolean =>
  rows.every(({label}) => !besideLines(label, left - besideGap).some((line) => line.endsWith("…")));

/** Whether the names of stages and phases stand side by side without touching, and within the picture. */
function levelFits({stages, phases, width}: HeadOptions, left: number): boolean {
  const step = (width - left) / Math.max(1, stages.length);
  const halves = stageLines(stages, step).map((lines) => widestOf(lines) / 2);
  const apart = halves.every((half, i) => half + (halves[i + 1] ?? step / 2 - airBetween) + airBetween <= step);
  return apart && (halves[0] ?? 0) <= left + step / 2 && phases.every(({text, span}) => textWidth(text) <= span * step);
}

/** Room between the names of two stages. */
const airBetween = 6;

/** The lines of the names of stages in columns so wide; where a word is wider than its column, the others leave it room. */
function stageLines(stages: readonly string[], step: number): string[][] {
  const room = step - airBetween;
  const words = stages.map((stage) => widestOf(stage.split(" ")));
  const least = room - Math.max(0, ...words.map((word) => word - room));
  return stages.map((stage, i) => wrapText(stage, Math.max(least, words[i] ?? 0), 3));
}

function levelHead({stages, phases, width, top}: HeadOptions, left: number): Head {
  const step = (width - left) / Math.max(1, stages.length);
  const names = stageLines(stages, step).map((lines, i) => ({lines, x: left + (i + 0.5) * step}));
  const lines = Math.max(1, ...names.map((name) => name.lines.length));
  const foot = top + lineStep + 9;
  const text = Plot.text(names, {
    x: "x",
    y: () => foot,
    text: (name) => name.lines.join("\n"),
    lineAnchor: "top",
    lineHeight,
    fill: theme.ink
  });
  const air = left > 0 ? 6 : 14;
  return {left, bottom: foot + lines * lineStep + air, marks: [...phaseMarks(phases, {left, step, top}), text]};
}

/** Each phase over a line as long as its stages. */
function phaseMarks(phases: readonly LifePhase[], {left, step, top}: {left: number; step: number; top: number}): Plot.Markish[] {
  const spans = phases.map((phase, i) => {
    const before = phases.slice(0, i).reduce((sum, {span}) => sum + span, 0);
    return {text: phase.text, x1: left + before * step + 4, x2: left + (before + phase.span) * step - 4};
  });
  const rule = top + lineStep + 3;
  return [
    Plot.text(spans, {x: (span) => (span.x1 + span.x2) / 2, y: () => top + lineStep / 2, text: "text", fill: theme.muted}),
    Plot.link(spans, {x1: "x1", x2: "x2", y1: () => rule, y2: () => rule, stroke: theme.outline})
  ];
}

const slant = 48;

function slantedHead({stages, width, top}: HeadOptions): Head {
  const step = width / Math.max(1, stages.length);
  const radians = (slant * Math.PI) / 180;
  const names = stages.map((text, i) => ({text, x: Math.min((i + 0.5) * step - 4, width - textWidth(text) * Math.cos(radians) - 4)}));
  const room = widestOf(stages) * Math.sin(radians);
  const bottom = top + room + 10;
  return {
    left: 0,
    bottom: bottom + 4,
    marks: [
      Plot.text(names, {x: px((name) => name.x), y: () => bottom - 4, text: "text", textAnchor: "start", rotate: -slant, fill: theme.ink})
    ]
  };
}
