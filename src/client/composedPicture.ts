import type {Measure} from "./lineBreaker.ts";
import {figureStyle, type PictureParts} from "./pictureParts.ts";
import {pictureWords} from "./pictureWords.ts";
import {apart, foot, head, plannedPicture} from "./plannedPicture.ts";

/** Px across and down of the shapes that a picture may have: for a page, for a feed, for a telephone. */
const shapes = {wide: [1200, 675], square: [1080, 1080], tall: [1080, 1350]} as const;
export type PictureShape = keyof typeof shapes | "whole";

/** How a picture is set. */
export type Setting = {
  readonly shape: PictureShape;
  /** Whether it lies on paper, or on nothing. */
  readonly paper: boolean;
  /** Colours by name. */
  readonly colours: ReadonlyMap<string, string>;
  readonly measure: Measure;
};

/** Px of paper around a picture: of one that is as high as it needs to be, and in a shape. */
const margins = [24, 40] as const;

/** A picture in a shape, as a file: words and drawing as large as they fit, the words above and below, or beside where that leaves both larger. */
export function composedPicture({opening, words, drawing}: PictureParts, {shape, paper, colours, measure}: Setting): string {
  const set = pictureWords(words, {colours, measure});
  const isWhole = shape === "whole";
  const margin = margins[isWhole ? 0 : 1];
  const [width, most] = isWhole ? [drawing.width + 2 * margin, 0] : shapes[shape];
  const inner = [width - 2 * margin, most - 2 * margin] as const;
  const {size, scale, beside} = isWhole ? {size: 1, scale: 1, beside: 0} : plannedPicture(drawing, {inner, margin, set});
  const column = inner[0] * (beside || 1);
  const [top, bottom] = [set(head, column, size), set(foot, column, size)];
  const height = most || Math.ceil(top.height + bottom.height + 2 * apart + drawing.height + 2 * margin);
  const below = height - margin - bottom.height;
  // The drawing stands in the middle of what the words leave.
  const [left, over, under] = beside ? [2 * margin + column, margin, height - margin] : [margin, margin + top.height, below];
  const [x, y] = [(left + width - margin - drawing.width * scale) / 2, (over + under - drawing.height * scale) / 2];
  return [
    opening(width, height),
    paper ? `<rect width="${width}" height="${height}" fill="${colours.get("paper")}"/>` : "",
    top.print(margin, margin),
    `<g id="drawing" transform="translate(${x.toFixed(1)} ${y.toFixed(1)}) scale(${scale.toFixed(4)})"${figureStyle}>${drawing.markup}</g>`,
    `${bottom.print(margin, below)}</svg>\n`
  ].join("");
}
