import {filesBeneath} from "../steps/fingerprint.ts";

/** A card as its address has it (`src/site/addresses.ts`): charts of a site are SVG too, and stay so. */
const card = /^\.\/(?:[a-z]{2}\/)?cards\/.+\.svg$/;

/** The cards in a folder that is laid out like the site, from that folder: "cards/countries/arg.svg". */
export const findPictures = (folder: string): string[] =>
  filesBeneath(folder, ["."])
    .filter((file) => card.test(file))
    .map((file) => file.slice(2));

/** "cards/home.svg" → "cards/home.png". */
export const pngOf = (file: string): string => `${file.slice(0, -".svg".length)}.png`;
