import {textWidth, wrapText} from "../charts/textFit.ts";
import {isFromRight} from "../charts/isFromRight.ts";
import {textSize} from "../charts/theme.ts";
import {escapeXml} from "../model/escapeXml.ts";
import {tidy, type Block} from "./block.ts";
import {colourOf, type Colours} from "../site/lightColours.ts";

/** How words are set. */
export type Face = {
  /** Of the letters, in px. */
  readonly size: number;
  /** From one line to the next, in sizes. */
  readonly leading: number;
  readonly bold?: boolean;
  readonly serif?: boolean;
  /** How wide its Latin letters are beside those that charts measure by; where it is left out, wide enough for whatever face a program takes. */
  readonly narrow?: number;
  /** The name of a colour: "muted". */
  readonly colour: string;
};

/** Faces by name, the one that PNG are drawn with first; a browser takes the first that it has. */
export const sans = "Open Sans, Noto Sans, Noto Sans Arabic, system-ui, Segoe UI, Roboto, sans-serif";
/** Where a program falls back on a face for Arabic letters, it forgets how bold they are, and takes other spaces than browsers do: that face comes first. */
const arabic = `Noto Sans Arabic, ${sans.replace(" Noto Sans Arabic,", "")}`;
const serif = "Newsreader, Georgia, Noto Serif, serif";

/** The narrower letters are Latin ones. */
const factorOf = (text: string, {size, narrow = 1}: Face): number => (size / textSize) * (isFromRight(text) ? 1 : narrow);

/** How wide words are at most in a face, in px. */
export const widthOf = (text: string, face: Face): number => textWidth(text, {bold: face.bold ?? false}) * factorOf(text, face);

/** Words broken to a width; every word is kept. */
export const linesOf = (text: string, face: Face, width: number): string[] =>
  wrapText(text, width / factorOf(text, face) / (face.bold ? 1.1 : 1), Infinity);

/** Words in as many lines as they need, at the side that they are read from. */
export function textBlock(text: string, face: Face, {width, colours}: {width: number; colours: Colours}): Block {
  const lines = linesOf(text, face, width);
  const step = face.size * face.leading;
  const fromRight = isFromRight(text);
  const print = (x: number, y: number): string => {
    const spans = lines.map((line, place) => {
      const at = `x="${fromRight ? x + width : x}" y="${tidy(y + step * (place + 0.5) + face.size * 0.35)}"`;
      // Where lines are anchored at their ends, a space between them would belong to the first and move it.
      return fromRight ? `<text><tspan ${at}>\u2067${escapeXml(line)}\u2069</tspan></text>` : `<tspan ${at}>${escapeXml(line)}</tspan>`;
    });
    return fromRight
      ? `<g${look(face, colours, arabic)} text-anchor="end">${spans.join(" ")}</g>`
      : `<text${look(face, colours)}>${spans.join(" ")}</text>`;
  };
  return {height: lines.length * step, print};
}

function look({size, bold, serif: isSerif, colour}: Face, colours: Colours, faces = isSerif ? serif : null): string {
  const family = faces === null ? "" : ` font-family="${faces}"`;
  return ` font-size="${size}"${bold ? ' font-weight="600"' : ""}${family} fill="${colourOf(colour, colours)}"`;
}
