import {widths} from "../charts/widths.ts";
import {noteOf, type ChartView} from "../drawing/chart.ts";
import {saying} from "../drawing/saying.ts";
import type {Language} from "../atlas/language.ts";
import {layer, stack, type Block, type Spaced} from "./block.ts";
import {framedDrawing} from "./framedDrawing.ts";
import {lightColours} from "../site/lightColours.ts";
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
 * A chart as a picture that needs nothing around it: finding, measure, drawing, caveat, source and where it stands (`address`). Each is a group with
 * an id: a layer for whoever opens the file, and what a browser sets anew for another shape (`src/client/pictureParts.ts`). Throws where nothing is drawn.
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

const words = (id: string, text: string, face: Face): Block => layer(id, textBlock(text, face, {width, colours: lightColours()}));

const headOf = ({name, figure}: ChartView): Spaced[] => [
  {above: 0, block: words("name", name, faces.name)},
  {above: 2, block: words("heading", figure.title, faces.title)},
  {above: 5, block: words("measure", figure.subtitle, faces.words)}
];

function drawingOf({chart, id, part, legend}: ChartView): Spaced[] {
  if (!part) throw new Error(`there is no picture of ${chart} of ${id}: nothing is drawn`);
  return [{above: 14, block: framedDrawing(part(legend ? width : widths.desk), legend, {width, size: 12, colours: lightColours()})}];
}

function footOf(view: ChartView, reader: Language, address: string): Spaced[] {
  const {sources} = view.figure;
  const {site} = reader.words;
  const note = noteOf(view);
  const texts = [...(note ? [["note", note]] : []), ...(sources.length > 0 ? [["source", sourcesText(sources, reader.locale)]] : [])];
  return [
    ...texts.map(([id = "", text = ""], place) => ({above: place === 0 ? 12 : 3, block: words(id, text, faces.small)})),
    {above: 8, block: words("credit", `${site.name} · ${readable(address)}`, faces.site)}
  ];
}

/** An address as one prints it: without its protocol, its question (too long for a line of a picture) and its place on the page. */
const readable = (address: string): string => address.replace(/^https?:\/\//, "").replace(/[?#].*$/, "");
