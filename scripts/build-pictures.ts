import {existsSync, readFileSync, statSync} from "node:fs";
import {createRequire} from "node:module";
import {join, resolve} from "node:path";
import {drawPictures, type Wanted} from "./pictures/drawPictures.ts";
import {fontFiles} from "./pictures/drawPng.ts";
import {findPictures, oddSize, pngOf} from "./pictures/findPictures.ts";
import {basisOf, copyWhole, openCache} from "./pictures/openCache.ts";
import {sayCount, sayMegabytes, saySeconds} from "./steps/amounts.ts";
import {askedOptions} from "./steps/askedOptions.ts";
import {projectRoot} from "./steps/projectRoot.ts";
import {runScript} from "./steps/prepare.ts";

/** How often one hears how far it is. */
const every = 200;

const options = {
  /** A folder laid out like the site, with the cards as SVG. */
  from: {type: "string", default: "dist"},
  /** The site, which gets the PNG under the same names. */
  dir: {type: "string", default: "dist"},
  cache: {type: "string", default: ".cache/pictures"}
} as const;

/** The cards of pages as PNG. Those that were made before are copied. */
async function buildPictures(): Promise<void> {
  const asked = askedOptions(options);
  const begun = performance.now();
  const [from, dir] = [resolve(projectRoot, asked.from), resolve(projectRoot, asked.dir)];
  const files = findPictures(from);
  if (files.length === 0) throw new Error(`There are no cards in ${asked.from}.`);
  const odd = files.flatMap((file) => oddSize(readFileSync(join(from, file), "utf8"), file) ?? []);
  if (odd.length > 0) throw new Error(odd.join("\n"));
  const program = createRequire(import.meta.url)("@resvg/resvg-js/package.json") as {version: string};
  const cache = openCache(resolve(projectRoot, asked.cache), basisOf(fontFiles, program.version));
  const cards = files.map((file) => {
    const svg = join(from, file);
    return {svg, kept: cache.fileOf(readFileSync(svg)), png: join(dir, pngOf(file))};
  });
  const missing = cards.filter(({kept}) => !existsSync(kept));
  await draw(missing, cards.length);
  for (const {kept, png} of cards) copyWhole(kept, png);
  cache.prune();
  const bytes = cards.reduce((sum, {png}) => sum + statSync(png).size, 0);
  const seconds = (performance.now() - begun) / 1000;
  console.log(
    `${sayCount(cards.length)} pictures of ${sayMegabytes(bytes)}, ${sayCount(missing.length)} of them drawn anew, in ${saySeconds(seconds)}.`
  );
}

/** Draws what is missing, and says how far it is of all. Two drawings that are the same are drawn once. */
async function draw(missing: readonly {svg: string; kept: string}[], all: number): Promise<void> {
  const wanted = Array.from(new Map(missing.map(({kept, svg}) => [kept, svg])), ([png, svg]): Wanted => ({svg, png}));
  let made = all - wanted.length;
  if (made > 0 && wanted.length > 0) console.log(`  ${sayCount(made)} of ${sayCount(all)} pictures are kept from before.`);
  const onDrawn = () => {
    made += 1;
    if (made % every === 0) console.log(`  ${sayCount(made)} of ${sayCount(all)} pictures …`);
  };
  await drawPictures(wanted, {onDrawn});
}

await runScript(buildPictures);
