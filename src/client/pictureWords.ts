import {lineBreaker, type Measure} from "./lineBreaker.ts";

type Wearing = {readonly colours: ReadonlyMap<string, string>; readonly measure: Measure};
type Face = {
  readonly size: number;
  readonly leading: number;
  readonly above: number;
  readonly colour: string;
  readonly weight?: 600;
  readonly serif?: true;
};

/** As `src/pictures/chartPicture.ts` has them. */
const faces: Readonly<Record<string, Face>> = {
  name: {size: 14, leading: 1.4, above: 0, colour: "muted", weight: 600},
  heading: {size: 23, leading: 1.25, above: 2, colour: "ink", weight: 600, serif: true},
  measure: {size: 13, leading: 1.45, above: 5, colour: "muted"},
  note: {size: 12, leading: 1.45, above: 0, colour: "muted"},
  source: {size: 12, leading: 1.45, above: 3, colour: "muted"},
  credit: {size: 13, leading: 1.45, above: 8, colour: "accent", weight: 600}
};
export const sans = "Open Sans, Noto Sans, Noto Sans Arabic, system-ui, Segoe UI, Roboto, sans-serif";
const serif = "Newsreader, Georgia, Noto Serif, serif";

/** Words that are set: how high they stand in px, and how they are written from a place on. */
export type SetWords = {readonly height: number; readonly print: (x: number, y: number) => string};

/** Sets the words of a picture, some of its layers at a time, in a column of a width and at a size. */
export function pictureWords(words: Readonly<Record<string, string>>, {colours, measure}: Wearing) {
  const broken = lineBreaker(measure);
  return (layers: readonly string[], width: number, size: number): SetWords => {
    let height = 0;
    const placed = layers.flatMap((layer) => {
      const [text, face] = [words[layer], faces[layer]];
      if (!text || !face) return [];
      const lines = broken(text, [face.weight ?? 400, face.serif ? serif : sans], width / size / face.size);
      const top = height + face.above * size;
      height = top + lines.length * face.size * face.leading * size;
      return [(x: number, y: number) => printed(lines, {layer, face, size, fill: colours.get(face.colour) ?? ""}, [x, y + top])];
    });
    return {height, print: (x, y) => placed.map((print) => print(x, y)).join("")};
  };
}

type Look = {readonly layer: string; readonly face: Face; readonly size: number; readonly fill: string};

function printed(lines: readonly string[], {layer, face, size: scale, fill}: Look, [x, y]: readonly [number, number]): string {
  const {size, leading, weight, serif: isSerif} = face;
  const [first, step] = [y + size * scale * (leading / 2 + 0.35), size * leading * scale];
  const spans = lines.map((line, place) => `<tspan x="${tidy(x)}" y="${tidy(first + step * place)}">${line}</tspan>`);
  const look = `${weight ? ` font-weight="${weight}"` : ""}${isSerif ? ` font-family="${serif}"` : ""}`;
  return `<text id="${layer}" font-size="${tidy(size * scale)}"${look} fill="${fill}">${spans.join(" ")}</text>`;
}

const tidy = (px: number): number => Math.round(px * 10) / 10;
