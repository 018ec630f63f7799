import {widths} from "../charts/widths.ts";
import type {Words} from "../i18n/en.ts";
import type {Language} from "../atlas/language.ts";
import {noteOf, type ChartView} from "../drawing/chart.ts";
import {titleOf} from "../drawing/saying.ts";
import {beneathHead, gap, sides, smallLines, stackedHeight, widest, type Line} from "./stackedHeight.ts";
import {embedType as type, lineWidth, textHeight} from "./textHeight.ts";
import {wantsNotePointer} from "./wantsNotePointer.ts";
import {unnamed} from "./unnamed.ts";
import {sourcesText} from "../i18n/sourcesText.ts";

/** How far the links of an embed stand apart, in px. */
const apart = 20;

/**
 * How high an embed is in a frame of a width, both in px: worked out from the heights of its drawing and the lengths of its texts, and with wide
 * letters, so that it is high enough for any.
 */
export function embedHeight(view: ChartView, reader: Language): (frame: number) => number {
  const {words, locale} = reader;
  const {name, draw, figure} = view;
  const lines: readonly Line[] = [
    [name, type.eyebrow, 0],
    [titleOf(view, words), type.title, 1.6],
    ...(draw ? figureLines(view, words) : emptyLines(view, words)),
    [sourcesText(figure.sources, locale), type.small, gap]
  ];
  const [drawn, links] = [drawnHeight(view), linksWidth(view, words)];
  const stack = {lines, links, drawn: (frame: number) => drawn(frame) + legendHeight(view, frame - sides)};
  return (frame) => stackedHeight(stack, frame);
}

function figureLines(view: ChartView, words: Words): Line[] {
  const {embed, value} = words;
  const values = unnamed(view);
  const notes = [
    noteOf(view) ?? "",
    wantsNotePointer(view, {words}) ? embed.noted({mark: value.noted}) : "",
    values > 0 ? embed.unnamed(values) : ""
  ];
  return [[view.figure.subtitle, type.subtitle, gap + beneathHead], ...smallLines(notes)];
}

/** Where nothing is published: why, and the list of neighbours. */
function emptyLines({neighbours}: ChartView, {embed}: Words): Line[] {
  const names = neighbours.map(({name}, place): Line => [name, type.text, place === 0 ? 16 : 0]);
  return [[embed.empty.text, type.text, gap], [embed.empty.neighbours, type.text, beneathHead], ...names, ["", type.text, beneathHead]];
}

/** How wide the table's button and the way to the site are in one row. */
function linksWidth({draw}: ChartView, {embed, figure, site}: Words): number {
  const open = lineWidth(embed.open(site.name), type.subtitle);
  return draw ? 16 + lineWidth(figure.table, type.subtitle) + apart + open : open;
}

/** Height of the drawing that a frame of a width shows, scaled as it is there. */
function drawnHeight({legend, heightAt}: ChartView): (frame: number) => number {
  if (!heightAt) return () => 0;
  const slope = (kind: keyof typeof widest): number => heightAt(widths[kind]) / widths[kind];
  const slopes = legend ? {map: slope("map"), phone: 0, desk: 0} : {map: 0, phone: slope("phone"), desk: slope("desk")};
  return (frame) => {
    const kind = legend ? "map" : frame < 560 ? "phone" : "desk";
    return slopes[kind] * Math.min(frame - sides, widest[kind]);
  };
}

/** How much wider than regular letters the bold ones of a legend's title are. */
const bold = 1.15;

/** Height of a map's legend: its entries stand in rows, each as wide as its sample and its words; one that is wider than a row takes more lines. */
function legendHeight({legend}: ChartView, width: number): number {
  if (!legend) return 0;
  const samples = legend.classes.map(({text, count}) => `${text} ${count}`);
  const entries = [bold * lineWidth(legend.title, type.small), ...samples.map((text) => 28 + lineWidth(text, type.small))];
  const wrapped = samples.reduce((sum, text) => sum + textHeight(text, type.small, width - 28) - type.small.line, 0);
  let rows = 1;
  let filled = 0;
  for (const entry of entries.map((one) => Math.min(one, width))) {
    if (filled > 0 && filled + entry > width) {
      rows += 1;
      filled = 0;
    }
    filled += entry + 14.4;
  }
  return textHeight(legend.title, type.small, width) - type.small.line + rows * (type.small.line + 3.2) + wrapped + 16;
}
