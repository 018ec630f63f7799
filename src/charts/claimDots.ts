import * as Plot from "@observablehq/plot";
import {claimLabels} from "./claimLabels.ts";
import {frame, type Tick} from "./frame.ts";
import {keyMarks, type KeyItem} from "./keyMarks.ts";
import {halo, hit, paint} from "./rowMarks.ts";
import {textWidth, widestOf} from "./textFit.ts";
import {lineStep, theme, wideFrom} from "./theme.ts";

type Dot = {readonly year: number; readonly value: number; readonly valueText: string; readonly yearText: string; readonly say: string};
/** A year of the measured series. */
export type MeasuredDot = Dot;
/** A claim in the year in which it was printed. */
export type ClaimDot = Dot & {readonly definition: "comprehensive" | "anyProtection" | "anyBenefit"};

type ClaimDotsOptions = {
  width: number;
  ticks: readonly Tick[];
  words: Readonly<Record<ClaimDot["definition"] | "measured", string>>;
};

const shapes = {comprehensive: "hollowBox", anyProtection: "hollowDiamond", anyBenefit: "ring"} as const;
const symbols = {comprehensive: "square", anyProtection: "diamond2", anyBenefit: "circle"} as const;

/** "What was said, and what was measured?": hollow marks by what each claim counts, never joined; one line, through the measured years alone. */
export function claimDots(
  claims: readonly ClaimDot[],
  measured: readonly MeasuredDot[],
  {width, ticks, words}: ClaimDotsOptions
): Plot.PlotOptions {
  const used = (["comprehensive", "anyProtection", "anyBenefit"] as const).filter((one) => claims.some((dot) => dot.definition === one));
  const key = keyMarks(
    [
      ...used.map((one): KeyItem => ({shape: shapes[one], fill: theme.ink, text: words[one]})),
      {shape: "circle", fill: theme.gap4, text: words.measured}
    ],
    width
  );
  const field = fieldOf([...claims, ...measured], {width, top: key.height + lineStep, ticks});
  const [points, line] = [claims.map((dot) => ({...dot, ...field.place(dot)})), measured.map((dot) => ({...dot, ...field.place(dot)}))];
  const labels = claimLabels(points, line, field);
  const ground = ticks.map((tick) => ({...tick, y: field.place({year: 0, value: tick.value}).y}));
  return frame({
    width,
    height: field.bottom + lineStep + 10,
    domain: [0, width],
    marks: [
      ...key.marks,
      Plot.link(ground, {x1: field.left - 6, x2: width, y1: "y", y2: "y", stroke: theme.rule}),
      Plot.text(ground, {x: () => 0, y: "y", text: "text", textAnchor: "start", fill: theme.muted}),
      Plot.line(line, {x: "x", y: "y", stroke: theme.gap4, strokeWidth: 2}),
      Plot.dot(line, {x: "x", y: "y", r: 2.5, fill: theme.gap4, stroke: theme.paper, strokeWidth: 0.75}),
      Plot.dot(points, {
        x: "x",
        y: "y",
        r: 5,
        symbol: {value: (dot: ClaimDot) => symbols[dot.definition], scale: null} as never,
        fill: paint(() => theme.paper),
        stroke: theme.ink,
        strokeWidth: 1.75
      }),
      ...(["start", "middle", "end"] as const).flatMap((anchor) => {
        const own = labels.filter((label) => label.anchor === anchor);
        return own.length === 0 ? [] : [Plot.text(own, {x: "x", y: "y", text: "text", textAnchor: anchor, fill: theme.ink, ...halo})];
      }),
      Plot.dot([...points, ...line], {x: "x", y: "y", r: 11, ...hit})
    ]
  });
}

type Place = {readonly left: number; readonly right: number; readonly top: number; readonly bottom: number};
export type ClaimField = Place & {readonly place: (dot: Pick<Dot, "year" | "value">) => {readonly x: number; readonly y: number}};

/** As tall as half its width, on a phone as its width; the years from first to last, the shares from 0 to 100. */
function fieldOf(dots: readonly Dot[], {width, top, ticks}: {width: number; top: number; ticks: readonly Tick[]}): ClaimField {
  const years = dots.map(({year}) => year);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const left = widestOf(ticks.map(({text}) => text)) + 14;
  const right = width - textWidth("0") - 4;
  const bottom = top + (right - left) * (width >= wideFrom ? 0.55 : 0.95);
  const x = (year: number): number => left + 8 + ((year - first) / Math.max(1, last - first)) * (right - left - 8);
  return {left, right, top, bottom, place: ({year, value}) => ({x: x(year), y: bottom - (value / 100) * (bottom - top)})};
}
