import * as Plot from "@observablehq/plot";
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

/** Names the stages once, above all rows: under the phases of life where there is room, slanted on a phone. */
export function lifePathHead(options: HeadOptions): Head {
  return options.width >= wideFrom ? levelHead(options) : slantedHead(options);
}

function levelHead({stages, phases, width, top, rows}: HeadOptions): Head {
  const widest = widestOf(
    rows.flatMap((row) => [row.label, row.yearText]),
    {bold: true}
  );
  const left = Math.min(widest, Math.round(width * 0.22)) + 14;
  const step = (width - left) / Math.max(1, stages.length);
  const names = stages.map((stage, i) => ({
    lines: wrapText(stage, Math.max(step - 6, widestOf(stage.split(" "))), 3),
    x: left + (i + 0.5) * step
  }));
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
  return {left, bottom: foot + lines * lineStep + 6, marks: [...phaseMarks(phases, {left, step, top}), text]};
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
