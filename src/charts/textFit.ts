import {textSize} from "./theme.ts";

/** Widths in em of the characters that are not middling, after DejaVu Sans: the widest of the faces a reader may have. */
const widths: readonly (readonly [characters: string, em: number])[] = [
  [" .,;:'’|!ijlIftr()[]/·\u00a0\u202f", 0.36],
  ["-–‑", 0.4],
  ["mMWw%@—…", 0.95],
  ["ABCDEFGHKLNOPQRSTUVXYZÁÉÍÓÚÑÀÇÈÔ", 0.72],
  ["0123456789", 0.64],
  // Arabic letters have up to four forms; theirs are the means over the words of the site. Vowel signs and marks of direction take no room.
  ["\u064b\u064c\u064d\u064e\u064f\u0650\u0651\u0652\u200e\u200f\u2066\u2067\u2068\u2069", 0],
  ["،؛ءآأإاةه", 0.36],
  ["بتثدذرزلنيئ", 0.46],
  ["عغفقكموىؤ؟", 0.58],
  ["جحخ", 0.71],
  ["طظ", 0.84],
  ["سشصض", 0.97]
];
const em = new Map(widths.flatMap(([characters, width]) => [...characters].map((character) => [character, width] as const)));

/** How wide a text is at most, in px; semi-bold runs a tenth wider. */
export function textWidth(text: string, {bold = false}: {bold?: boolean} = {}): number {
  let width = 0;
  for (const character of text) width += em.get(character) ?? 0.61;
  return Math.ceil(width * textSize * (bold ? 1.1 : 1));
}

/** The widest of some texts, in px; 0 for none. */
export const widestOf = (texts: readonly string[], how: {bold?: boolean} = {}): number =>
  texts.reduce((widest, text) => Math.max(widest, text === "" ? 0 : textWidth(text, how)), 0);

/** A text cut to a width, with an ellipsis where something was lost. */
export function truncate(text: string, width: number, how: {bold?: boolean} = {}): string {
  if (textWidth(text, how) <= width) return text;
  const characters = [...text];
  while (characters.length > 1 && textWidth(`${characters.join("").trimEnd()}…`, how) > width) characters.pop();
  return `${characters.join("").trimEnd()}…`;
}

/** A text broken at its spaces to a width, in at most so many lines; what does not fit is cut with an ellipsis. */
export function wrapText(text: string, width: number, lines: number): string[] {
  const words = text.split(" ");
  const broken: string[] = [];
  let line = words.shift() ?? "";
  while (words.length > 0) {
    const longer = `${line} ${words[0]}`;
    const last = broken.length === lines - 1;
    if (last) return [...broken, truncate([line, ...words].join(" "), width)];
    if (textWidth(longer) > width) {
      broken.push(truncate(line, width));
      line = words[0] ?? "";
    } else line = longer;
    words.shift();
  }
  return [...broken, truncate(line, width)];
}
