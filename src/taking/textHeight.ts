import {isFromRight} from "../charts/isFromRight.ts";
import {textWidth} from "../charts/textFit.ts";
import {textSize} from "../charts/theme.ts";

/** A text in a box: its size and the height of its lines in px, and how much wider than the letters of charts its letters are. */
export type Type = {readonly size: number; readonly line: number; readonly wider: number};

/** The type of embeds, as styles/embed.css sets it. Letters are as wide as those of the widest common face. */
export const embedType = {
  eyebrow: {size: 14, line: 20.3, wider: 1.1},
  title: {size: 19, line: 23.75, wider: 0.975},
  text: {size: 16, line: 23.2, wider: 0.975},
  subtitle: {size: 14, line: 20.3, wider: 0.975},
  small: {size: 13, line: 18.85, wider: 0.975}
} as const satisfies Record<string, Type>;

/** How wide a text is in one line, in px. */
export const lineWidth = (text: string, {size, wider}: Type): number => (textWidth(text) * size * wider) / textSize;

/** How wide words of joined letters are at most beside what charts keep free for them, where many follow each other. */
const joined = 0.93;

/** Widths of the words of texts as charts write them, measured once: each text is set in many widths. */
const held = new Map<string, readonly number[]>();

function wordWidths(text: string): readonly number[] {
  const known = held.get(text) ?? text.split(/[ \n\t]+/).map((word) => textWidth(word) * (isFromRight(word) ? joined : 1));
  held.set(text, known);
  return known;
}

/** Lines that a text takes in a width in px: words are not divided, nor what a space that does not break joins, so that a line is filled to its last word. */
export function linesOf(text: string, type: Type, width: number): number {
  const scale = (type.size * type.wider) / textSize;
  const blank = 0.32 * type.size * type.wider;
  let lines = 1;
  let filled = 0;
  for (const word of wordWidths(text)) {
    const wanted = word * scale;
    if (filled === 0 || filled + blank + wanted <= width) filled += (filled === 0 ? 0 : blank) + wanted;
    else {
      lines += 1;
      filled = wanted;
    }
  }
  return lines;
}

/** Height in px of a paragraph in a width; none where there is no text. */
export const textHeight = (text: string, type: Type, width: number): number => (text === "" ? 0 : linesOf(text, type, width) * type.line);
