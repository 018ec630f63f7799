import {colourOf, type Colours} from "./lightColours.ts";
import {escape, sans} from "./textBlock.ts";

type SvgFile = {
  readonly width: number;
  readonly height: number;
  readonly lang: string;
  readonly title: string;
  readonly description: string;
  /** How many px of a PNG stand for one of the picture: one PNG is made for each; none where there is nothing to see. */
  readonly scales: readonly number[];
  readonly content: string;
  readonly colours: Colours;
};

/** A whole SVG file on paper: named, described, in faces and colours of its own, without scripts, links and style rules. */
export function svgFile({width, height, lang, title, description, scales, content, colours}: SvgFile): string {
  const size = `width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`;
  const look = `font-family="${sans}" fill="${colourOf("ink", colours)}"`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" ${size} xml:lang="${lang}" data-png="${scales.join(" ")}" role="img" aria-labelledby="title desc" ${look}>`,
    `<title id="title">${escape(title)}</title><desc id="desc">${escape(description)}</desc>`,
    `<rect width="${width}" height="${height}" fill="${colourOf("paper", colours)}"/>`,
    `${content}</svg>\n`
  ].join("\n");
}
