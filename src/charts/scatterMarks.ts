import * as Plot from "@observablehq/plot";
import type {Tick} from "./frame.ts";
import {labelPlaces, type LabelField} from "./labelPlaces.ts";
import {lineTexts} from "./lineTexts.ts";
import {halo, paint} from "./rowMarks.ts";
import {textWidth, wrapText} from "./textFit.ts";
import {lineStep, theme} from "./theme.ts";

/** One area with two shares of 0–100. */
export type ScatterDot = {
  readonly x: number;
  readonly y: number;
  /** A country, a country that the text names, or the published average of a group. */
  readonly kind: "area" | "named" | "group";
  /** Written beside the dot where there is room; null for none. */
  readonly label: string | null;
  /** True where one of the two years is old: the dot is hollow. */
  readonly old: boolean;
  /** Both values with both years, as one spoken sentence. */
  readonly say: string;
  readonly href?: string | undefined;
};

/** A dot in its place (px). */
export type PlacedDot = ScatterDot & {readonly px: number; readonly py: number};
type Axes = {across: (value: number) => number; up: (value: number) => number; field: LabelField};

const fills = {area: theme.outline, named: theme.gap4, group: theme.accent} as const;

/** A thin line at each tick of both axes with its words. */
export function gridMarks(ticks: readonly Tick[], {across, up, field}: Axes): Plot.Markish[] {
  if (ticks.length === 0) return [];
  const x = (tick: Tick): number => across(tick.value);
  const y = (tick: Tick): number => up(tick.value);
  return [
    Plot.link(ticks, {x1: () => field.left, x2: () => field.right, y1: y, y2: y, stroke: theme.rule}),
    Plot.link(ticks, {x1: x, x2: x, y1: () => field.top, y2: () => field.bottom, stroke: theme.rule}),
    Plot.text(ticks, {x: () => field.left - 6, y, text: "text", textAnchor: "end", fill: theme.muted}),
    Plot.text(ticks, {
      x: (tick: Tick) => Math.min(field.right - 10, x(tick)),
      y: () => field.bottom + lineStep * 0.7,
      text: "text",
      fill: theme.muted
    })
  ];
}

/** The line on which both shares are the same. */
export const diagonal = ({across, up}: Axes): Plot.Markish =>
  Plot.link([0], {
    x1: () => across(0),
    y1: () => up(0),
    x2: () => across(100),
    y2: () => up(100),
    stroke: theme.muted,
    strokeDasharray: "4 4"
  });

/** A dot, a larger one, or a diamond; hollow where a year is old. */
export function dotMarks(places: readonly PlacedDot[]): Plot.Markish[] {
  const [first] = places;
  if (!first) return [];
  const looks = {
    x: "px",
    y: "py",
    symbol: first.kind === "group" ? "diamond2" : "circle",
    r: first.kind === "area" ? 4 : 5.5,
    fill: paint(({kind, old}: PlacedDot) => (old ? theme.paper : fills[kind])),
    stroke: paint(({kind, old}: PlacedDot) => (old ? fills[kind] : theme.paper)),
    strokeWidth: first.kind === "area" ? 1 : 1.5,
    ariaLabel: "say"
  } as const;
  const linked = places.filter(({href}) => href);
  const bare = places.filter(({href}) => !href);
  return [...(linked.length > 0 ? [Plot.dot(linked, {...looks, href: "href"})] : []), ...(bare.length > 0 ? [Plot.dot(bare, looks)] : [])];
}

/** A name beside a dot is no wider than this, in px; a longer one is broken. */
const widest = 200;

/** The lines of a name. */
const linesOf = (name: string, bold: boolean): string =>
  textWidth(name, {bold}) <= widest ? name : wrapText(name, widest / (bold ? 1.1 : 1), 3).join("\n");

/** Names beside their dots: groups first, then as given. */
export function nameMarks(places: readonly PlacedDot[], field: LabelField): Plot.Markish[] {
  const named = places.filter(({label}) => label !== null).sort((a, b) => Number(b.kind === "group") - Number(a.kind === "group"));
  const texts = named.map(({label, px, py, kind}) => ({
    text: linesOf(label ?? "", kind === "group"),
    x: px,
    y: py,
    bold: kind === "group"
  }));
  const set = labelPlaces(texts, field).flatMap((place, i) =>
    place ? [{...place, text: texts[i]?.text ?? "", kind: named[i]?.kind}] : []
  );
  return (["start", "middle", "end"] as const).flatMap((textAnchor) =>
    [true, false].flatMap((bold) => {
      const own = set.filter(({anchor, kind}) => anchor === textAnchor && (kind === "group") === bold);
      const look = bold ? {fill: theme.accent, fontWeight: 600} : {fill: theme.ink};
      return lineTexts(own, {x: "x", y: ({y}) => y, textAnchor, ...halo, ...look});
    })
  );
}
