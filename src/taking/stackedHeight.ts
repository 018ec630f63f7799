import {embedType as type, textHeight, type Type} from "./textHeight.ts";

/** From styles/embed.css, in px: what the body keeps free at the sides and above and below, and how wide drawings may become. */
export const sides = 28;
const ends = 22;
export const widest = {phone: 400, desk: 704, map: 864};
/** Room above and beneath paragraphs. */
export const gap = 5.6;
export const beneathHead = 9.6;
/** How high a row of links is. */
const row = 28.3;

/** A text, its type, and the room above it. */
export type Line = readonly [text: string, type: Type, above: number];

/** What stands in an embed, one below the other; heights are asked for by the width of the frame. */
export type Stack = {
  readonly lines: readonly Line[];
  readonly drawn: (frame: number) => number;
  /** How wide its links are in one row. */
  readonly links: number;
};

/** The lines of small print beneath a drawing; none for an empty one. */
export const smallLines = (texts: readonly string[]): Line[] =>
  texts.filter((text) => text !== "").map((text): Line => [text, type.small, gap]);

/** How high a stack is in a frame of a width, both in px. */
export const stackedHeight = ({lines, drawn, links}: Stack, frame: number): number => {
  const width = frame - sides;
  const texts = lines.reduce((sum, [text, font, above]) => sum + above + textHeight(text, font, width), 0);
  return ends + texts + drawn(frame) + gap + (links > width ? 2 : 1) * row;
};
