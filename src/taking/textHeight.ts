/** A text in a box: its size and the height of its lines in px, and how wide an average letter is, in em. */
type Type = {readonly size: number; readonly line: number; readonly letter: number};

/** The type of embeds, as styles/embed.css sets it. Letters are as wide as those of the widest common face. */
export const embedType = {
  eyebrow: {size: 14, line: 20.3, letter: 0.62},
  title: {size: 19, line: 23.75, letter: 0.61},
  text: {size: 16, line: 23.2, letter: 0.58},
  subtitle: {size: 14, line: 20.3, letter: 0.58},
  small: {size: 13, line: 18.85, letter: 0.58}
} as const satisfies Record<string, Type>;

/** Lines that a text takes in a width in px: words are not divided, so that a line is filled to its last word. */
export function linesOf(text: string, {size, letter}: Type, width: number): number {
  const most = Math.max(1, Math.floor(width / (size * letter)));
  let lines = 1;
  let filled = 0;
  for (const word of text.split(/\s+/)) {
    const wanted = filled === 0 ? word.length : filled + 1 + word.length;
    if (wanted <= most || filled === 0) filled = wanted;
    else {
      lines += 1;
      filled = word.length;
    }
  }
  return lines;
}

/** Height in px of a paragraph in a width; none where there is no text. */
export const textHeight = (text: string, type: Type, width: number): number => (text === "" ? 0 : linesOf(text, type, width) * type.line);
