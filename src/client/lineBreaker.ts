/** How wide a text is in a font, in px. */
export type Measure = (text: string, font: string) => number;

/** Letters are measured at one size, and no line is filled to the brim: another program may have another face. */
const [ruler, full] = [100, 0.96];

/** After spaces, and between the parts of what an address asks for ("?indicator=old-age&areas=arg,tun"), as it stands in XML. */
const breaks = /(?<= |\/\?|&amp;(?=\w+=)|,(?=[a-z]))/;

/** Breaks texts, for a width in sizes of a letter; a word that is longer stands in a line of its own. `font` is what stands beside a size. */
export function lineBreaker(measure: Measure): (text: string, font: readonly [weight: number, family: string], width: number) => string[] {
  const known = new Map<string, number>();
  const widthOf = (text: string, [weight, family]: readonly [number, string]): number => {
    const font = `${weight} ${ruler}px ${family}`;
    const width = known.get(font + text) ?? measure(text, font);
    known.set(font + text, width);
    return width;
  };
  return (text, font, width) => {
    const lines = [""];
    let room = width * full * ruler;
    for (const word of text.split(breaks)) {
      const isFull = lines.at(-1) !== "" && widthOf(word.trimEnd(), font) > room;
      if (isFull) lines.push(word);
      else lines[lines.length - 1] += word;
      room = (isFull ? width * full * ruler : room) - widthOf(word, font);
    }
    return lines.map((line) => line.trimEnd());
  };
}
