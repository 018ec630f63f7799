import {statSync} from "node:fs";
import {filesBeneath} from "../steps/fingerprint.ts";

/** A card as its address has it (`src/site/addresses.ts`): charts of a site are SVG too, and stay so. */
const card = /^\.\/(?:[a-z]{2}\/)?cards\/.+\.svg$/;

/** The cards in a folder that is laid out like the site, from that folder: "cards/countries/arg.svg". */
export const findPictures = (folder: string): string[] =>
  (statSync(folder, {throwIfNoEntry: false})?.isDirectory() ? filesBeneath(folder, ["."]) : [])
    .filter((file) => card.test(file))
    .map((file) => file.slice(2));

/** The size of every card (`src/pictures/cardPicture.ts`), which pages name to those who unfold links. */
const size = "1200 × 630";

/** What is wrong with the size of a card's drawing, as a sentence; null where nothing is. */
export function oddSize(svg: string, file: string): string | null {
  const tag = /<svg\b[^>]*>/.exec(svg)?.[0] ?? "";
  const [width = "?", height = "?"] = ["width", "height"].map((name) => new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1]);
  return `${width} × ${height}` === size ? null : `${file} is ${width} × ${height}, where a card is ${size}: it is not drawn.`;
}

/** "cards/home.svg" → "cards/home.png". */
export const pngOf = (file: string): string => `${file.slice(0, -".svg".length)}.png`;
