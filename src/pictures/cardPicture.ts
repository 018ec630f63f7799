import type {ChartView} from "../drawing/chart.ts";
import type {Language} from "../atlas/language.ts";
import {isFromRight} from "../charts/isFromRight.ts";
import {headed} from "../i18n/headed.ts";
import {stack, tidy, type Block} from "./block.ts";
import type {Card} from "./card.ts";
import {fitted} from "./fitted.ts";
import {legendBlock} from "./legendBlock.ts";
import {lightColours} from "../site/lightColours.ts";
import {placedDrawing} from "./placedDrawing.ts";
import {svgFile} from "./svgFile.ts";
import {textBlock, type Face} from "./textBlock.ts";

/** What those who unfold links ask for. */
export const cardSize = {width: 1200, height: 630};
const margin = 56;
const inside = cardSize.width - 2 * margin;
/** Where the line with the site's name stands. */
const foot = 574;

const name: Face = {size: 32, leading: 1.2, bold: true, colour: "accent"};
const small: Face = {size: 17, leading: 1.35, colour: "muted"};
const site: Face = {size: 24, leading: 1.3, bold: true, colour: "ink"};
/** A card is a PNG: its faces are known. */
const finding = (size: number): Face => ({size, leading: 1.16, bold: true, serif: true, narrow: 0.84, colour: "ink"});
/** The widths a chart may be drawn for, before it is enlarged: narrow, for large letters; the names of life's stages need room. */
const drawnAt = ({chart}: ChartView): readonly [number, ...number[]] => (chart === "life-cycle" ? [680] : [480, 960, 1200]);

/** The card of a page: name, first sentence, its figure; for a small place among others' words. */
export function cardPicture(view: Card, reader: Language): string {
  const {name: named, sentence, chart} = view;
  const colours = lightColours();
  const content = chart?.legend
    ? mapCard(view, chart, reader)
    : chart?.draw
      ? chartCard(view, chart)
      : words(view, {width: inside, height: 380, largest: 64});
  return svgFile({
    ...cardSize,
    lang: reader.locale,
    title: headed(named, sentence, reader.locale),
    description: sentence,
    content: `${typeof content === "string" ? content : content.print(margin, margin - 8)}${siteLine(view, reader)}`,
    colours
  });
}

type TextBox = {readonly width: number; readonly height: number; readonly largest: number};

/** Name and sentence, as large as there is room. */
function words({name: named, sentence}: Card, {width, height, largest: most}: TextBox): Block {
  const colours = lightColours();
  const set = (size: number): Block =>
    stack([
      {above: 0, block: textBlock(named, name, {width, colours})},
      {above: 10, block: textBlock(sentence, finding(size), {width, colours})}
    ]);
  const sizes = [64, 58, 52, 48, 44, 40, 37, 34, 31, 28, 25, 22].filter((size) => size <= most);
  return set(sizes.find((size) => set(size).height <= height) ?? 20);
}

/** Words at the side that they are read from, the chart at the other, as large as there is room. */
function chartCard(view: Card, chart: ChartView): string {
  const highest = foot - margin - 14;
  const {part, at, width} = fitted(chart, {widths: drawnAt(chart), width: 670, height: highest});
  const drawing = placedDrawing(part(at), width);
  const x = cardSize.width - margin - width;
  const said = words(view, {width: x - margin - 36, height: highest, largest: 44});
  const top = tidy(margin + (highest - drawing.height) / 2);
  return isFromRight(view.sentence)
    ? said.print(2 * margin + width - 20, margin - 8) + drawing.print(margin, top)
    : said.print(margin, margin - 8) + drawing.print(x, top);
}

/** Words above, the map beneath them, what its colours mean at its foot. */
function mapCard(view: Card, chart: ChartView, {words: {site: say}}: Language): string {
  const {legend: key} = chart;
  const colours = lightColours();
  const head = words(view, {width: inside, height: 150, largest: 48});
  const legend = key && legendBlock(key, {width: 250, size: 20, colours});
  const disclaimer = textBlock(say.disclaimer, {...small, size: 14}, {width: 250, colours});
  const top = margin - 8 + head.height + 14;
  const {part, width} = fitted(chart, {widths: [inside], width: inside - 270, height: foot - 6 - top});
  const drawing = placedDrawing(part(width), width);
  const [beside, at] = isFromRight(view.sentence) ? [cardSize.width - margin - 250, margin] : [margin, cardSize.width - margin - width];
  return [
    head.print(margin, margin - 8),
    legend?.print(beside, top + 10) ?? "",
    disclaimer.print(beside, tidy(foot - 16 - disclaimer.height)),
    drawing.print(at, tidy(top))
  ].join("");
}

/** Whose card it is, and who published the figures: there is no room for more. */
function siteLine({chart}: Card, {words: {site: say, figure}, format}: Language): string {
  const colours = lightColours();
  const publishers = [...new Set((chart?.figure.sources ?? []).map(({publisher}) => publisher.split(/\s?[,;،؛] /, 1)[0] ?? publisher))];
  const line = publishers.length === 0 ? say.tagline : format.labelled(figure.source, format.statements(publishers));
  const fromRight = isFromRight(line);
  return (
    textBlock(say.name, site, {width: 140, colours}).print(fromRight ? cardSize.width - margin - 105 : margin, foot) +
    textBlock(line, small, {width: inside - 140, colours}).print(fromRight ? margin + 16 : margin + 124, foot + 5)
  );
}
