import {drawFilePart, type DrawnPart} from "../charts/drawSvg.ts";
import type {ColourOf} from "../charts/fileElement.ts";
import {widths} from "../charts/widths.ts";
import type {PictureParts} from "../client/pictureParts.ts";
import {sans} from "../client/pictureWords.ts";
import {escapeXml} from "../model/escapeXml.ts";
import {svgMetadata} from "../pictures/svgMetadata.ts";
import type {ComparedView} from "./comparedView.ts";
import type {CompareKit} from "./compareKit.ts";
import {fill} from "./patternOf.ts";
import type {Picture} from "./viewContent.ts";

/** Px across the drawing of a picture, between its columns, and for the name above each. */
const [width, apart, head] = [680, 32, 26];

/** What it is drawn with, and the address at which the comparison lasts. */
type Options = {readonly colour: ColourOf; readonly address: string; readonly document?: Document};

/** A comparison that a reader chose, as a picture to take away, which says what it is of. Throws where nothing is drawn. */
export function comparedPicture(view: ComparedView, kit: CompareKit, {colour, address, document}: Options): PictureParts {
  const [first] = view.pictures;
  if (!first) throw new Error("there is no picture of a comparison that draws nothing");
  const draw = (picture: Picture, at: number) => drawFilePart(picture.draw(at), {colour, ...(document && {document})});
  const {words, shared, format} = kit;
  const {title, subtitle, notes, sources, absent} = view;
  const gone = format.statements(absent.map(({name, why}) => words.value.remarked({name, remark: why})));
  const texts = {
    heading: title,
    measure: subtitle,
    note: [...(gone === "" ? [] : [`${format.labelled(words.absentTitle, gone)}.`]), ...notes].join(" "),
    source: format.labelled(shared.figure.source, format.statements(sources)),
    credit: `${shared.take.atlas} · ${address.replace(/^https?:\/\//, "")}`
  };
  return {
    opening: openingOf(view, kit, {address, colour}),
    words: Object.fromEntries(Object.entries(texts).map(([layer, text]) => [layer, escapeXml(text)])),
    drawing: first.narrow ? inColumns(view.pictures, draw) : framed([[draw(first, widths.desk), width, 0, 0]])
  };
}

/** Drawings at their widths and places, on a frame that is not seen. */
function framed(
  drawings: readonly (readonly [part: DrawnPart, width: number, x: number, y: number])[],
  names = ""
): PictureParts["drawing"] {
  const height = Math.ceil(Math.max(...drawings.map(([part, wide, , y]) => y + (part.height * wide) / part.width)));
  const groups = drawings.map(
    ([part, wide, x, y]) => `<g transform="translate(${x} ${y.toFixed(1)}) scale(${(wide / part.width).toFixed(5)})">${part.markup}</g>`
  );
  return {width, height, markup: `<rect width="${width}" height="${height}" fill="none"/>${names}${groups.join("")}`};
}

/** Narrow drawings, two in a row, each under its name. */
function inColumns(pictures: readonly Picture[], draw: (picture: Picture, at: number) => DrawnPart): PictureParts["drawing"] {
  const wide = (width - apart) / 2;
  let [top, next] = [0, 0];
  const placed = pictures.map((picture, place) => {
    const part = draw(picture, widths.phone);
    if (place % 2 === 0) [top, next] = [next, next];
    next = Math.max(next, top + head + (part.height * wide) / part.width + 12);
    return [part, wide, (place % 2) * (wide + apart), top + head] as const;
  });
  const names = placed.map(
    ([, , x, y], place) =>
      `<text x="${x}" y="${(y - 10).toFixed(1)}" font-size="13" font-weight="600">${escapeXml(pictures[place]?.name ?? "")}</text>`
  );
  return framed(placed, names.join(""));
}

/** The beginning of the file: what it is called, and what it says of itself. */
function openingOf(view: ComparedView, {locale, shared, format}: CompareKit, {address, colour}: Options): PictureParts["opening"] {
  const {take} = shared;
  const alt = fill(take.alts[view.view], view.title, view.subtitle);
  const source = format.statements(view.sources);
  const metadata = svgMetadata({title: view.title, author: take.author, source, rights: take.rights, alt, address, lang: locale});
  return (across, down) =>
    `<svg xmlns="http://www.w3.org/2000/svg" width="${across}" height="${down}" viewBox="0 0 ${across} ${down}" xml:lang="${locale}" role="img" ` +
    `aria-labelledby="title desc" font-family="${sans}" fill="${colour("ink")}"><title id="title">${escapeXml(view.title)}</title><desc id="desc">${escapeXml(alt)}</desc>${metadata}`;
}
