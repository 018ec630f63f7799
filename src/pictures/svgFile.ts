import {isFromRight} from "../charts/isFromRight.ts";
import {escapeXml} from "../model/escapeXml.ts";
import {colourOf, type Colours} from "../site/lightColours.ts";
import {sans} from "./textBlock.ts";

type SvgFile = {
  readonly width: number;
  readonly height: number;
  readonly lang: string;
  readonly title: string;
  readonly description: string;
  /** What the file says of itself; nothing of one from which only a PNG is made. */
  readonly metadata?: string;
  readonly content: string;
  readonly colours: Colours;
};

/** A whole SVG file on paper: named, described, in faces and colours of its own, without scripts, links and style rules. */
export function svgFile({width, height, lang, title, description, metadata = "", content, colours}: SvgFile): string {
  const size = `width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`;
  const look = `font-family="${sans}" fill="${colourOf("ink", colours)}"`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" ${size} xml:lang="${lang}" role="img" aria-labelledby="title desc" ${look}>`,
    `<title id="title">${escapeXml(title)}</title><desc id="desc">${escapeXml(description)}</desc>${metadata}`,
    `<rect width="${width}" height="${height}" fill="${colourOf("paper", colours)}"/>`,
    `${marked(content, title)}</svg>\n`
  ].join("\n");
}

/** The face for Arabic letters has no dagger, and a program that misses one sign of a line takes boxes for it: there a weak figure carries a star. */
const marked = (content: string, title: string): string => (isFromRight(title) ? content.replaceAll("†", "*") : content);
