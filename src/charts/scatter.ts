import * as Plot from "@observablehq/plot";
import {frame, type Tick} from "./frame.ts";
import {keyMarks, type KeyItem} from "./keyMarks.ts";
import type {LabelField} from "./labelPlaces.ts";
import {diagonal, dotMarks, gridMarks, nameMarks, type PlacedDot, type ScatterDot} from "./scatterMarks.ts";
import {widestOf} from "./textFit.ts";
import {lineStep, theme, wideFrom} from "./theme.ts";

type ScatterOptions = {
  width: number;
  ticks: readonly Tick[];
  words: {
    /** What the axes measure, the upright one first. */
    readonly y: string;
    readonly x: string;
    /** What the diagonal means. */
    readonly line: string;
    readonly area: string;
    readonly named: string;
    readonly group: string;
    readonly old: string;
  };
};

/** "Does cover follow formal work?": a dot per area on two axes of 0–100, and the line on which both are the same. */
export function scatter(dots: readonly ScatterDot[], {width, ticks, words}: ScatterOptions): Plot.PlotOptions {
  const key = keyMarks(keyItems(dots, words), width);
  const field = fieldOf(width, key.height + lineStep + 10, ticks);
  const across = (value: number): number => field.left + (value / 100) * (field.right - field.left);
  const up = (value: number): number => field.bottom - (value / 100) * (field.bottom - field.top);
  const places = dots.map((dot): PlacedDot => ({...dot, px: across(dot.x), py: up(dot.y)}));
  return frame({
    width,
    height: field.bottom + 2 * lineStep + 8,
    domain: [0, width],
    marks: [
      ...key.marks,
      Plot.text([words.y], {x: () => 0, y: () => key.height + lineStep / 2, text: (text) => text, textAnchor: "start", fill: theme.muted}),
      Plot.text([words.x], {
        x: () => field.right,
        y: () => field.bottom + lineStep * 1.5 + 6,
        text: (text) => text,
        textAnchor: "end",
        fill: theme.muted
      }),
      ...gridMarks(ticks, {across, up, field}),
      diagonal({across, up, field}),
      ...(["area", "named", "group"] as const).flatMap((kind) => dotMarks(places.filter((place) => place.kind === kind))),
      ...nameMarks(places, {...field, top: field.top - lineStep / 2 - 1, right: width})
    ]
  });
}

/** As tall as three quarters of its width, on a phone as its width. */
function fieldOf(width: number, top: number, ticks: readonly Tick[]): LabelField {
  const left = widestOf(ticks.map(({text}) => text)) + 8;
  const right = width - 8;
  return {left, right, top, bottom: top + (right - left) * (width >= wideFrom ? 0.72 : 0.95)};
}

function keyItems(dots: readonly ScatterDot[], words: ScatterOptions["words"]): KeyItem[] {
  const has = (kind: ScatterDot["kind"]): boolean => dots.some((dot) => dot.kind === kind);
  return [
    ...(has("area") ? [{shape: "circle", fill: theme.outline, text: words.area} as const] : []),
    ...(has("named") ? [{shape: "circle", fill: theme.gap4, text: words.named} as const] : []),
    ...(has("group") ? [{shape: "diamond2", fill: theme.accent, text: words.group} as const] : []),
    ...(dots.some((dot) => dot.old) ? [{shape: "ring", fill: theme.outline, text: words.old} as const] : []),
    {shape: "tick", fill: theme.muted, text: words.line}
  ];
}
