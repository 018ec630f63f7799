import type {Block} from "./block.ts";
import {inColours, rampColours, type Colours} from "./lightColours.ts";
import {mapLook} from "./mapLook.ts";

type Drawing = {
  /** The finished markup of a chart or a map, as pages print it. */
  readonly markup: string;
  /** Px across in the picture; the drawing is scaled to it. */
  readonly width: number;
  readonly ramp: "gap" | "amount";
  readonly colours: Colours;
};

/** The drawing of a page as a part of a picture: the same shapes, without what only a page has use for (links, spoken marks, classes). */
export function placedDrawing({markup, width, ramp, colours}: Drawing): Block {
  const {open, across, down} = opening(markup);
  const height = (width * down) / across;
  const bare = withoutPage(markup.slice(open.length, markup.lastIndexOf("</svg>")));
  const content = / class="map"/.test(open) ? mapLook(bare, rampColours(ramp, colours), width / across) : bare;
  const kept = Array.from(open.matchAll(/ (?:fill|text-anchor|font-size)="[^"]*"/g), ([attribute]) => attribute).join("");
  return {
    height,
    print: (x, y) =>
      `<svg x="${x}" y="${y}" width="${width}" height="${Math.ceil(height)}" viewBox="0 0 ${across} ${down}"${inColours(kept, colours)}>${inColours(content, colours)}</svg>`
  };
}

/** How high a drawing is for each px of its width. */
export function steepnessOf(markup: string): number {
  const {across, down} = opening(markup);
  return down / across;
}

/** The first tag of a drawing, with its size in its own units. */
function opening(markup: string): {open: string; across: number; down: number} {
  const [open, across, down] = /^<svg\b[^>]*\bviewBox="0 0 ([\d.]+) ([\d.]+)"[^>]*>/.exec(markup) ?? [];
  if (open === undefined) throw new Error(`a drawing without a viewBox from 0 0 begins with ${markup.slice(0, 80)}`);
  return {open, across: Number(across), down: Number(down)};
}

/** Links lead nowhere from a file, and what marks say aloud stands in the picture's description. */
function withoutPage(content: string): string {
  return content
    .replace(/ (?:href|tabindex|data-mark|data-[\w-]+|role|aria-label)="[^"]*"/g, "")
    .replace(/<a\b/g, "<g")
    .replaceAll("</a>", "</g>");
}
