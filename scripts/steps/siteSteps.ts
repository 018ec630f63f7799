import {locales} from "../../src/model/locale.ts";
import {type Step} from "./step.ts";

/** Raw tables → data/model, by `scripts/build-data.ts`. */
export const dataStep: Step = {
  name: "data",
  inputs: [
    ...["data/raw", "data/reference", "data/geo", "src/model", "src/tables", "src/sources", "src/measures"],
    ...["scripts/build-data.ts", "scripts/data", "scripts/geo"]
  ],
  settings: [],
  outputs: ["data/model"]
};

/** The drawings of cards wait here, out of the site, for the PNG that are made from them. */
export const cardDrawings = ".cache/cards";
/** Where a site has its cards: "cards", "es/cards". */
export const cardFolders = locales.map((locale, place) => (place === 0 ? "cards" : `${locale}/cards`));

/** Model and source → dist, by Astro. Cards, kept releases and what hosts read come afterwards. */
export const siteStep: Step = {
  name: "site",
  inputs: [
    ...["data/raw", "data/reference", "data/geo", "data/model", "data/releases.json", "data/releases"],
    ...["src", "public", "scripts/steps", "astro.config.mjs", "tsconfig.json", "package.json", "package-lock.json"]
  ],
  settings: [process.env.SITE_URL ?? "", process.env.LEFT_OUT_MODEL ?? "", process.env.LEFT_OUT_RELEASES ?? ""],
  outputs: ["dist/index.html", "dist", cardDrawings],
  later: [...cardFolders.map((folder) => `dist/${folder}`), "dist/v", "dist/_headers", "dist/_redirects", "dist/.nojekyll"]
};

/** Drawings of cards → PNG in dist, by `scripts/build-pictures.ts`. */
export const cardStep: Step = {
  name: "cards",
  inputs: [cardDrawings, "scripts/build-pictures.ts", "scripts/pictures", "package-lock.json"],
  settings: [],
  outputs: cardFolders.map((folder) => `dist/${folder}`)
};
