import type {ChartLegend} from "../drawing/chartLegend.ts";
import {escapeXml} from "../model/escapeXml.ts";
import type {LegendClass} from "../reading/worldMap.ts";
import {isFromRight} from "../charts/isFromRight.ts";
import {tidy, type Block} from "./block.ts";
import {colourOf, rampColours, type Colours} from "../site/lightColours.ts";
import {runOf} from "../charts/runOf.ts";
import {widthOf, type Face} from "./textBlock.ts";

type LegendBox = {readonly width: number; readonly size: number; readonly colours: Colours};
type Entry = {readonly step: LegendClass["class"] | undefined; readonly text: string; readonly count: string; readonly wide: number};

/** What the colours of a map mean, with the number of countries in each class: as many entries to a line as fit. */
export function legendBlock({title, classes, ramp}: ChartLegend, {width, size, colours}: LegendBox): Block {
  const face: Face = {size, leading: 1.6, colour: "ink"};
  const swatch = size * 1.7;
  const entries: Entry[] = [
    {step: undefined, text: title, count: "", wide: widthOf(title, {...face, bold: true})},
    ...classes.map((step) => entryOf(step, face, swatch))
  ];
  const placed = placeEntries(entries, {width, gap: size * 1.1, line: size * face.leading});
  const own = rampColours(ramp, colours);
  const fromRight = isFromRight(title);
  const at = (entry: Entry & {x: number}): number => (fromRight ? width - entry.x : entry.x);
  const print = (x: number, y: number): string =>
    `<g font-size="${size}" fill="${colourOf("ink", colours)}">${placed.map((entry) => entryMarkup(entry, {x: tidy(x + at(entry)), y: y + entry.y, size, swatch, colours: own, fromRight})).join("")}</g>`;
  return {height: (placed.at(-1)?.y ?? 0) + size * face.leading, print};
}

function entryOf({class: step, text, count}: LegendClass, face: Face, swatch: number): Entry {
  return {step, text, count: String(count), wide: swatch + face.size * 0.5 + widthOf(`${text} ${count}`, face)};
}

function placeEntries(
  entries: readonly Entry[],
  {width, gap, line}: {width: number; gap: number; line: number}
): (Entry & {x: number; y: number})[] {
  let x = 0;
  let y = 0;
  return entries.map((entry) => {
    if (x > 0 && x + entry.wide > width) [x, y] = [0, y + line];
    const place = {...entry, x: tidy(x), y: tidy(y)};
    x += entry.wide + gap;
    return place;
  });
}

/** Where an entry begins: at its left, or at its right where it is read from there. */
type LegendPlace = {x: number; y: number; size: number; swatch: number; colours: Colours; fromRight: boolean};

function entryMarkup({step, text, count}: Entry, {x, y, size, swatch, colours, fromRight}: LegendPlace): string {
  const base = tidy(y + size * 1.15);
  const anchor = fromRight ? ' text-anchor="end"' : "";
  if (step === undefined) return `<text x="${x}" y="${base}" font-weight="600"${anchor}>${runOf(escapeXml(text))}</text>`;
  const left = tidy(fromRight ? x - swatch : x);
  const box = `x="${left}" y="${tidy(y + size * 0.3)}" width="${tidy(swatch)}" height="${tidy(size)}"`;
  const patterned = step === "unsplit" ? dotted : hatched;
  const fill = typeof step === "number" ? "" : patterned(box, {x: left, y: tidy(y + size * 0.3), width: swatch, height: size, colours});
  const paint = typeof step === "number" ? colourOf(`gap-${step + 1}`, colours) : "none";
  const sign = `${fill}<rect ${box} fill="${paint}" stroke="${colourOf("outline", colours)}" stroke-width="0.75"/>`;
  // No plain space: LibreOffice drops one that stands before a tspan.
  const said = `${escapeXml(text)}\u00a0<tspan fill="${colourOf("muted", colours)}">${count}</tspan>`;
  const words = fromRight ? `\u2067${said}\u2069` : said;
  const beside = swatch + size * 0.5;
  return `${sign}<text x="${tidy(fromRight ? x - beside : x + beside)}" y="${base}"${anchor}>${words}</text>`;
}

type Box = {x: number; y: number; width: number; height: number; colours: Colours};

/** Slanting lines on paper, as the map has them for what is not known. */
function hatched(box: string, {x, y, width, height, colours}: Box): string {
  const across = [0, 1, 2].map(
    (place) => `M${tidy(x + (place * width) / 3)} ${tidy(y + height)}L${tidy(x + ((place + 1) * width) / 3)} ${y}`
  );
  return `<rect ${box} fill="${colourOf("paper", colours)}"/><path d="${across.join("")}" fill="none" stroke="${colourOf("muted", colours)}" stroke-opacity="0.55"/>`;
}

/** Dots on paper, as the map has them for what is published, but not by the split that it is about. */
function dotted(box: string, {x, y, width, height, colours}: Box): string {
  const side = tidy(height / 6);
  const columns = [1, 3, 5, 7].map((place) => x + (place * width) / 8);
  const dots = [0.3, 0.7].flatMap((down) => columns.map((middle) => `M${tidy(middle - side / 2)} ${tidy(y + down * height - side / 2)}`));
  const d = dots.map((start) => `${start}h${side}v${side}h-${side}Z`).join("");
  return `<rect ${box} fill="${colourOf("paper", colours)}"/><path d="${d}" fill="${colourOf("muted", colours)}"/>`;
}
