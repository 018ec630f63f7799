import {lineBreaker, type Measure} from "./lineBreaker.ts";
import {rightRun} from "./rightRun.ts";

type Wearing = {readonly colours: ReadonlyMap<string, string>; readonly measure: Measure};
/** In px, from one line to the next in sizes, room above in px; a name of a colour. */
type Face = readonly [size: number, leading: number, above: number, colour: string, weight?: 600, isSerif?: true];

/** As `src/pictures/chartPicture.ts` has them; those above the drawing, and those below it. */
const faces: Readonly<Record<string, Face>> = {
  name: [14, 1.4, 0, "muted", 600],
  heading: [23, 1.25, 2, "ink", 600, true],
  measure: [13, 1.45, 5, "muted"],
  note: [12, 1.45, 0, "muted"],
  source: [12, 1.45, 3, "muted"],
  credit: [13, 1.45, 8, "accent", 600]
};
export const layers = Object.keys(faces);
export const sans = "Open Sans, Noto Sans, Noto Sans Arabic, system-ui, Segoe UI, Roboto, sans-serif";
const arabic = `Noto Sans Arabic, ${sans.replace(" Noto Sans Arabic,", "")}`;
const serif = "Newsreader, Georgia, Noto Serif, serif";

/** Words that are set: how high they stand in px, and how they are written from a place on. */
export type SetWords = {readonly height: number; readonly print: (x: number, y: number) => string};

/** Sets the words of a picture, some of its layers at a time, in a column of a width and at a size. */
export function pictureWords(words: Readonly<Record<string, string>>, {colours, measure}: Wearing) {
  const broken = lineBreaker(measure);
  return (layers: readonly string[], width: number, size: number): SetWords => {
    let height = 0;
    const placed = layers.flatMap((layer) => {
      const [said, face] = [words[layer], faces[layer]];
      if (!said || !face) return [];
      // The file has each line as a run of its own.
      const text = said.replace(/[\u2067\u2069](?=$| )|(?<=^| )\u2067/g, "");
      const fromRight = rightRun(text) !== text;
      const [letter, leading, above, colour, weight = 400, isLarge] = face;
      const family = fromRight ? arabic : isLarge ? serif : sans;
      const lines = broken(text, [weight, family], width / size / letter);
      const top = height + above * size;
      height = top + lines.length * letter * leading * size;
      const look = `id="${layer}" font-size="${tidy(letter * size)}" font-weight="${weight}"${family === sans ? "" : ` font-family="${family}"`} fill="${colours.get(colour)}"${fromRight ? ' text-anchor="end"' : ""}`;
      const [first, step] = [top + letter * size * (leading / 2 + 0.35), letter * leading * size];
      return [
        (x: number, y: number) => {
          const spans = lines.map((line, place) => {
            const at = `x="${tidy(fromRight ? x + width : x)}" y="${tidy(y + first + step * place)}"`;
            // Where lines are anchored at their ends, a space between them would belong to the first and move it.
            return fromRight ? `<text><tspan ${at}>\u2067${line}\u2069</tspan></text>` : `<tspan ${at}>${line}</tspan>`;
          });
          return fromRight ? `<g ${look}>${spans.join(" ")}</g>` : `<text ${look}>${spans.join(" ")}</text>`;
        }
      ];
    });
    return {height, print: (x, y) => placed.map((print) => print(x, y)).join("")};
  };
}

const tidy = (px: number): number => Math.round(px * 10) / 10;
