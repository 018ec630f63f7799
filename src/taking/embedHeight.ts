import {widths} from "../charts/widths.ts";
import type {Words} from "../i18n/en.ts";
import type {Language} from "../atlas/language.ts";
import {noteOf, type ChartView} from "../drawing/chart.ts";
import {titleOf} from "../drawing/saying.ts";
import {embedType as type, textHeight} from "./textHeight.ts";
import {wantsNotePointer} from "./wantsNotePointer.ts";
import {unnamed} from "./unnamed.ts";
import {sourcesText} from "../i18n/sourcesText.ts";

/** Widths in px of frames that matter: the ends, both sides of the change of drawing, and a usual column. */
const frames = [320, 559, 560, 700, 1200];

/** From styles/embed.css, in px: what the body keeps free at the sides and above and below, and how wide drawings may become. */
const sides = 28;
const ends = 22;
const widest = {phone: 400, desk: 704, map: 864};
const gap = 6;
/** What a link has more than its words, and the room between two of them, in letters. */
const links = 12;
const between = "—————";

/**
 * A height in px at which the whole embed is seen at every width from 320 to 1200, for frames whose script may not run: estimated from the
 * heights of the drawings and the lengths of the texts, the highest of all widths, rounded up to tens.
 */
export function embedHeight(view: ChartView, reader: Language): number {
  const known = held.get(view) ?? heightOf(view, reader);
  held.set(view, known);
  return known;
}

/** Heights worked out once: an embed's card, the page it is taken from and the maker ask for the same. */
const held = new WeakMap<ChartView, number>();

function heightOf(view: ChartView, reader: Language): number {
  const heights = frames.map(
    (frame) => ends + wordsHeight(view, reader, frame - sides) + drawnHeight(view, frame) + legendHeight(view, frame - sides)
  );
  return Math.ceil(Math.max(...heights) / 10) * 10;
}

/** Everything that is not drawn: head, caveats, source, the row of links. */
function wordsHeight(view: ChartView, reader: Language, width: number): number {
  const {words} = reader;
  const {figure, draw, name} = view;
  const open = words.embed.open(words.site.name);
  const around =
    textHeight(name, type.eyebrow, width) +
    textHeight(titleOf(view, words), type.title, width) +
    textHeight(sourcesText(figure.sources, reader.locale), type.small, width) +
    textHeight(words.embed.frozen("0123456789"), type.small, width) +
    textHeight(draw ? `${words.figure.table}${between}${open}` : open, type.subtitle, width);
  return around + (draw ? figureWords(view, words, width) : emptyHeight(view, words, width)) + links + 3 * gap;
}

function figureWords(view: ChartView, words: Words, width: number): number {
  const {embed, value} = words;
  const {subtitle} = view.figure;
  const values = unnamed(view);
  const said = values > 0 ? embed.unnamed(values) : "";
  const noted = wantsNotePointer(view, {words}) ? embed.noted({mark: value.noted}) : "";
  return (
    textHeight(subtitle, type.subtitle, width) +
    textHeight(noteOf(view) ?? "", type.small, width) +
    textHeight(noted, type.small, width) +
    textHeight(said, type.small, width) +
    4 * gap
  );
}

/** Where nothing is published: why, and the list of neighbours. */
function emptyHeight({neighbours}: ChartView, {embed}: Words, width: number): number {
  const texts = [embed.empty.text, embed.empty.neighbours, ...neighbours.map((one) => one.name)];
  return texts.reduce((sum, text) => sum + textHeight(text, type.text, width), 0) + 8 * gap;
}

/** Height of the drawing that a frame of this width shows, scaled as it is there. */
function drawnHeight({legend, heightAt}: ChartView, frame: number): number {
  if (!heightAt) return 0;
  const room = frame - sides;
  const kind = legend ? "map" : frame < 560 ? "phone" : "desk";
  const drawn = widths[kind];
  return (heightAt(drawn) * Math.min(room, widest[kind])) / drawn;
}

/** Height of a map's legend: its entries stand in rows, each as wide as its sample and its words. */
function legendHeight({legend}: ChartView, width: number): number {
  if (!legend) return 0;
  const letter = type.small.size * type.small.letter;
  const entries = [legend.title.length * letter, ...legend.classes.map(({text, count}) => 28 + `${text} ${count}`.length * letter)];
  let rows = 1;
  let filled = 0;
  for (const entry of entries.map((one) => Math.min(one, width))) {
    if (filled > 0 && filled + entry > width) {
      rows += 1;
      filled = 0;
    }
    filled += entry + 14.4;
  }
  return textHeight(legend.title, type.small, width) - type.small.line + rows * (type.small.line + 3.2) + 16;
}
