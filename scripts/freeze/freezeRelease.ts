import {mkdirSync, readFileSync, writeFileSync} from "node:fs";
import {dirname, join} from "node:path";
import {locales} from "../../src/model/locale.ts";
import {filesBeneath} from "../steps/fingerprint.ts";
import {assetsIn, frozenAsset, frozenPage, releaseLine} from "./frozenText.ts";

const loader = "embed/loader.js";
/** "embed/branches/arg/index.html", "es/embed/branches/arg/index.html"; pictures need no freezing: who takes one has it. */
const frozen = /^(?:[a-z]{2}\/)?embed\/[a-z-]+\/[^/]+\/index\.html$/;

/**
 * Writes every embed of a built site, with all it loads, into a folder that is to stand at /v/{release}/: nothing outside is needed to show it.
 * Returns how many embeds there are; throws where the site has none, or where one says that it is of another release.
 */
export function freezeRelease(dist: string, release: string, folder: string): number {
  const pages = filesBeneath(
    dist,
    locales.map((locale, place) => (place === 0 ? "embed" : `${locale}/embed`))
  ).filter((file) => frozen.test(file));
  if (pages.length === 0) throw new Error("dist has no embeds: run `npm run build` first.");
  const write = writer(folder);
  const assets = new Set<string>();
  for (const page of pages) {
    const html = readFileSync(join(dist, page), "utf8");
    if (!releaseLine(html).includes(release))
      throw new Error(`dist/${page} does not say that it is of release ${release}: run \`npm run build\` first.`);
    for (const asset of assetsIn(html)) assets.add(asset);
    write(page, frozenPage(html, release));
  }
  // A set grows while it is walked: what an asset loads is walked too.
  for (const asset of assets) {
    const file = join(dist, "_astro", asset);
    if (!/\.(css|js)$/.test(asset)) {
      write(`_astro/${asset}`, readFileSync(file));
      continue;
    }
    const text = readFileSync(file, "utf8");
    for (const further of assetsIn(text)) assets.add(further);
    write(`_astro/${asset}`, frozenAsset(text, release));
  }
  write(loader, readFileSync(join(dist, loader)));
  return pages.length;
}

/** Writes files beneath a folder, making the folders on the way. */
function writer(folder: string): (file: string, content: string | Buffer) => void {
  const made = new Set<string>();
  return (file, content) => {
    const path = join(folder, file);
    const parent = dirname(path);
    if (!made.has(parent)) mkdirSync(parent, {recursive: true});
    made.add(parent);
    writeFileSync(path, content);
  };
}
