import {widths} from "../charts/widths.ts";
import {noteOf, type ChartView} from "../drawing/chart.ts";
import {saying} from "../drawing/saying.ts";
import type {Language} from "../atlas/language.ts";
import {stack, type Block, type Spaced} from "./block.ts";
import {legendBlock} from "./legendBlock.ts";
import {lightColours} from "../site/lightColours.ts";
import {placedDrawing} from "./placedDrawing.ts";
import {svgFile} from "./svgFile.ts";
import {svgMetadata} from "./svgMetadata.ts";
import {textBlock, type Face} from "./textBlock.ts";
import {sourcesText, sourcesNamed} from "../i18n/sourcesText.ts";

/** Px across the drawing, and the paper around it. */
const width = 680;
const margin = 24;

const faces = {
  name: {size: 14, leading: 1.4, bold: true, colour: "muted"},
  title: {size: 23, leading: 1.25, bold: true, serif: true, colour: "ink"},
  words: {size: 13, leading: 1.45, colour: "muted"},
  small: {size: 12, leading: 1.45, colour: "muted"},
  site: {size: 13, leading: 1.45, bold: true, colour: "accent"}
} satisfies Record<string, Face>;

/**
 * A chart as a picture that needs nothing around it: finding, measure, drawing, caveat, source and where it stands (`address`). Throws where nothing is
 * drawn.
 */
export function chartPicture(view: ChartView, reader: Language, address: string): string {
  const colours = lightColours();
  const {sentence, alt, description} = saying(view, reader);
  const {site, take} = reader.words;
  const body = stack([...headOf(view), ...drawingOf(view), ...footOf(view, reader, address)]);
  return svgFile({
    width: width + 2 * margin,
    height: Math.ceil(body.height) + 2 * margin,
    lang: reader.locale,
    title: sentence,
    description,
    metadata: svgMetadata({
      title: sentence,
      author: take.author,
      source: sourcesNamed(view.figure.sources, reader.locale),
      rights: site.footerLicence,
      alt,
      address,
      lang: reader.locale
    }),
    content: body.print(margin, margin),
    colours
  });
}

const words = (text: string, face: Face): Block => textBlock(text, face, {width, colours: lightColours()});

const headOf = ({name, figure}: ChartView): Spaced[] => [
  {above: 0, block: words(name, faces.name)},
  {above: 2, block: words(figure.title, faces.title)},
  {above: 5, block: words(figure.subtitle, faces.words)}
];

function drawingOf({chart, id, part, legend}: ChartView): Spaced[] {
  if (!part) throw new Error(`there is no picture of ${chart} of ${id}: nothing is drawn`);
  const colours = lightColours();
  const drawing = placedDrawing(part(legend ? width : widths.desk), width);
  const key = legend ? [{above: 10, block: legendBlock(legend, {width, size: 12, colours})}] : [];
  return [{above: 14, block: drawing}, ...key];
}

function footOf(view: ChartView, reader: Language, address: string): Spaced[] {
  const {sources} = view.figure;
  const {site} = reader.words;
  const note = noteOf(view);
  const texts = [...(note ? [note] : []), ...(sources.length > 0 ? [sourcesText(sources, reader.locale)] : [])];
  return [
    ...texts.map((text, place) => ({above: place === 0 ? 12 : 3, block: words(text, faces.small)})),
    {above: 8, block: words(`${site.name} · ${readable(address)}`, faces.site)}
  ];
}

/** An address as one prints it: without its protocol, its question (too long for a line of a picture) and its place on the page. */
const readable = (address: string): string => address.replace(/^https?:\/\//, "").replace(/[?#].*$/, "");
