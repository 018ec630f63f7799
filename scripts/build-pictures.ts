import {constants, copyFileSync, existsSync, readFileSync, statSync} from "node:fs";
import {createRequire} from "node:module";
import {join, resolve} from "node:path";
import {parseArgs} from "node:util";
import {drawPictures, type Wanted} from "./pictures/drawPictures.ts";
import {fontFiles} from "./pictures/drawPng.ts";
import {findPictures, pngOf} from "./pictures/findPictures.ts";
import {basisOf, openCache} from "./pictures/pictureCache.ts";
import {sayCount, sayMegabytes, saySeconds} from "./steps/amounts.ts";
import {projectRoot} from "./steps/projectRoot.ts";
import {runScript} from "./steps/prepare.ts";

/** How often one hears how far it is. */
const every = 200;

/** The pictures of a finished site as PNG, beside the SVG that they are made from. Those that were made before are copied. */
async function buildPictures(): Promise<void> {
  const {values} = parseArgs({options: {dir: {type: "string", default: "dist"}, cache: {type: "string", default: ".cache/pictures"}}});
  const begun = performance.now();
  const dir = resolve(projectRoot, values.dir);
  const program = createRequire(import.meta.url)("@resvg/resvg-js/package.json") as {version: string};
  const cache = openCache(resolve(projectRoot, values.cache), basisOf(fontFiles, program.version));
  const pngs = findPictures(dir).flatMap(({file, scales}) => {
    const svg = readFileSync(join(dir, file));
    return scales.map((scale) => ({svg: join(dir, file), scale, kept: cache.fileOf(svg, scale), png: join(dir, pngOf(file, scale))}));
  });
  const missing = pngs.filter(({kept}) => !existsSync(kept));
  await draw(missing, pngs.length);
  for (const {kept, png} of pngs) copyFileSync(kept, png, constants.COPYFILE_FICLONE);
  cache.prune();
  const bytes = pngs.reduce((sum, {png}) => sum + statSync(png).size, 0);
  const seconds = (performance.now() - begun) / 1000;
  console.log(
    `${sayCount(pngs.length)} pictures of ${sayMegabytes(bytes)}, ${sayCount(missing.length)} of them drawn anew, in ${saySeconds(seconds)}.`
  );
}

/** Draws what is missing, and says how far it is of all. Two drawings that are the same are drawn once. */
async function draw(missing: readonly {svg: string; scale: number; kept: string}[], all: number): Promise<void> {
  const files = new Map(missing.map(({kept, scale, svg}) => [kept, {scale, svg}]));
  const bySvg = Map.groupBy(files, ([, {svg}]) => svg);
  const wanted = [...bySvg].map(([svg, held]): Wanted => ({svg, files: held.map(([file, {scale}]) => [scale, file] as const)}));
  let made = all - files.size;
  if (made > 0 && files.size > 0) console.log(`  ${sayCount(made)} of ${sayCount(all)} pictures are kept from before.`);
  await drawPictures(wanted, ({files: drawn}) => {
    const before = Math.floor(made / every);
    made += drawn.length;
    if (Math.floor(made / every) > before) console.log(`  ${sayCount(made)} of ${sayCount(all)} pictures …`);
  });
}

await runScript(buildPictures);
