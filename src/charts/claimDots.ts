import * as Plot from "@observablehq/plot";
import {claimLabels, type LabelledDot} from "./claimLabels.ts";
import {frame, type Tick} from "./frame.ts";
import {keyMarks, type KeyItem} from "./keyMarks.ts";
import {halo, hit} from "./rowMarks.ts";
import {textWidth, widestOf} from "./textFit.ts";
import {lineStep, theme, wideFrom} from "./theme.ts";

type Dot = LabelledDot & {readonly year: number; readonly value: number; readonly say: string};
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

const kinds = ["comprehensive", "anyProtection", "anyBenefit"] as const;

/** "What was said, and what was measured?": hollow marks by what each claim counts, never joined; one line, through the measured years alone. */
export function claimDots(
  claims: readonly ClaimDot[],
  measured: readonly MeasuredDot[],
  {width, ticks, words}: ClaimDotsOptions
): Plot.PlotOptions {
  const used = kinds.filter((one) => claims.some((dot) => dot.definition === one));
  const key = keyMarks(keyItems(used, words), width);
  const field = fieldOf([...claims, ...measured], {width, top: key.height + lineStep, ticks});
  const put = <T extends Dot>(dots: readonly T[]) => dots.map((dot) => ({...dot, ...field.place(dot)}));
  const [points, line] = [put(claims), put(measured)];
  return frame({
    width,
    height: field.bottom + lineStep + 10,
    domain: [0, width],
    marks: [
      ...key.marks,
      ...groundMarks(ticks, field, width),
      ...(line.length > 1 ? [Plot.line(line, {x: "x", y: "y", stroke: theme.gap4, strokeWidth: 2})] : []),
      Plot.dot(line, {x: "x", y: "y", r: 2.5, fill: theme.gap4, stroke: theme.paper, strokeWidth: 0.75}),
      ...used.flatMap((one) =>
        hollow(
          points.filter(({definition}) => definition === one),
          one
        )
      ),
      ...labelMarks(claimLabels(points, line, field)),
      Plot.dot([...points, ...line], {x: "x", y: "y", r: 11, ...hit})
    ]
  });
}

const keyItems = (used: readonly ClaimDot["definition"][], words: ClaimDotsOptions["words"]): KeyItem[] => [
  ...used.map((one) => ({shape: shapes[one], fill: theme.ink, text: words[one]})),
  {shape: "circle", fill: theme.gap4, text: words.measured}
];

const hollow = (dots: readonly Dot[], definition: ClaimDot["definition"]): Plot.Markish =>
  Plot.dot(dots, {x: "x", y: "y", r: 5, symbol: symbols[definition], fill: theme.paper, stroke: theme.ink, strokeWidth: 1.75});

function groundMarks(ticks: readonly Tick[], {left, place}: ClaimField, width: number): Plot.Markish[] {
  const ground = ticks.map((tick) => ({...tick, y: place({year: 0, value: tick.value}).y}));
  return [
    Plot.link(ground, {x1: left - 6, x2: width, y1: "y", y2: "y", stroke: theme.rule}),
    Plot.text(ground, {x: () => 0, y: "y", text: "text", textAnchor: "start", fill: theme.muted})
  ];
}

const labelMarks = (labels: ReturnType<typeof claimLabels>): Plot.Markish[] =>
  (["start", "middle", "end"] as const).flatMap((anchor) => {
    const own = labels.filter((label) => label.anchor === anchor);
    return own.length === 0 ? [] : [Plot.text(own, {x: "x", y: "y", text: "text", textAnchor: anchor, fill: theme.ink, ...halo})];
  });

type ClaimField = {
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly place: (dot: Pick<Dot, "year" | "value">) => {readonly x: number; readonly y: number};
};

/** As tall as half its width, on a phone more than its width; the years from first to last, the shares from 0 to 100. */
function fieldOf(dots: readonly Dot[], {width, top, ticks}: {width: number; top: number; ticks: readonly Tick[]}): ClaimField {
  const years = dots.map(({year}) => year);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const left = widestOf(ticks.map(({text}) => text)) + 14;
  const right = width - textWidth("0") - 4;
  const bottom = top + (right - left) * (width >= wideFrom ? 0.55 : 1.2);
  const x = (year: number): number => left + 8 + ((year - first) / Math.max(1, last - first)) * (right - left - 8);
  return {left, right, bottom, place: ({year, value}) => ({x: x(year), y: bottom - (value / 100) * (bottom - top)})};
}
