import {type Step} from "./step.ts";

/** Raw tables → data/model, by `scripts/build-data.ts`. */
export const dataStep: Step = {
  name: "data",
  inputs: ["data/raw", "data/reference", "src/model", "src/tables", "src/sources", "src/measures", "scripts/build-data.ts", "scripts/data"],
  settings: [],
  outputs: ["data/model"]
};

/** Model and source → dist, by Astro, and the cards of its pages, by `scripts/build-pictures.ts`. */
export const siteStep: Step = {
  name: "site",
  inputs: [
    "data",
    "src",
    "public",
    "releases",
    "scripts/freeze",
    "scripts/steps",
    "astro.config.mjs",
    "tsconfig.json",
    "package.json",
    "package-lock.json",
    "scripts/build-pictures.ts",
    "scripts/pictures"
  ],
  settings: [process.env.SITE_URL ?? "", process.env.LEFT_OUT_MODEL ?? "", process.env.LEFT_OUT_RELEASES ?? ""],
  outputs: ["dist/index.html", "dist/cards/home.png", "dist"]
};
