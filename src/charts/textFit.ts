import {textSize} from "./theme.ts";

/** Widths in em of the characters that are not middling, after DejaVu Sans: the widest of the faces a reader may have. */
const widths: readonly (readonly [characters: string, em: number])[] = [
  [" .,;:'’|!ijlIftr()[]/·،؛\u00a0\u202f", 0.36],
  ["-–‑", 0.4],
  ["mMWw%@—…", 0.95],
  ["ABCDEFGHKLNOPQRSTUVXYZÁÉÍÓÚÑÀÇÈÔ", 0.72],
  ["0123456789", 0.64]
];
/** Arabic letters of one shape, alone or joined: as wide as the wider of DejaVu Sans and Noto Sans Arabic has them, within a word and at its end. */
const joined: readonly (readonly [letters: string, within: number, last: number])[] = [
  ["اأإآ", 0.3, 0.3],
  ["بتث", 0.37, 1.09],
  ["نل", 0.37, 0.76],
  ["يىئ", 0.37, 0.83],
  ["دذرزوؤهةء", 0.55, 0.55],
  ["فق", 0.53, 1.1],
  ["ك", 0.55, 0.92],
  ["عغم", 0.62, 0.67],
  ["جحخ", 0.66, 0.66],
  ["طظ", 0.83, 0.95],
  ["سشصض", 0.98, 1.35]
];
const middling = 0.61;
const em = new Map(widths.flatMap(([characters, width]) => [...characters].map((character) => [character, width] as const)));
const arabic = new Map(joined.flatMap(([letters, within, last]) => [...letters].map((letter) => [letter, {within, last}] as const)));
/** Marks above letters, and those that say a direction: they take no room. */
const isMark = /[\p{Mn}\p{Cf}]/u;

/** The width of a character before the next, in em. */
function widthOf(character: string, next: string): number {
  const letter = arabic.get(character);
  if (letter) return arabic.has(next) ? letter.within : letter.last;
  return em.get(character) ?? middling;
}

/** How wide a text is at most, in px; semi-bold runs a tenth wider. */
export function textWidth(text: string, {bold = false}: {bold?: boolean} = {}): number {
  const characters = [...text].filter((character) => !isMark.test(character));
  const width = characters.reduce((sum, character, i) => sum + widthOf(character, characters[i + 1] ?? ""), 0);
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

/** Whether a line has lost its end. */
export const isCut = (line: string): boolean => line.endsWith("…");

/** A text broken at its spaces to a width, and after hyphens of what is too long, in at most so many lines; what does not fit is cut with an ellipsis. */
export function wrapText(text: string, width: number, lines: number): string[] {
  const parts = text.split(/(?<= )/).flatMap((word) => (textWidth(word.trimEnd()) > width ? word.split(/(?<=-)/) : [word]));
  const broken = [parts.shift() ?? ""];
  for (const part of parts) {
    const longer = `${broken.at(-1)}${part}`;
    if (broken.length === lines || textWidth(longer.trimEnd()) <= width) broken[broken.length - 1] = longer;
    else broken.push(part);
  }
  return broken.map((line) => truncate(line.trimEnd(), width));
}
