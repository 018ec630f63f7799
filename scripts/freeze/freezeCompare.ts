import {readFileSync} from "node:fs";
import {join} from "node:path";
import {locales} from "../../src/model/locale.ts";
import {filesBeneath} from "../steps/fingerprint.ts";
import {frozenPage, frozenRoot, releaseLine} from "./frozenText.ts";

type Write = (file: string, content: string | Buffer) => void;

const pages = /^(?:[a-z]{2}\/)?compare\/index\.html$/;
const texts = /\.(?:js|css)$/;
/** Links to other comparisons, and to the page in other languages; those of menus lead to the live site. */
const onward = /<(?:a|form) [^>]*(?:data-compare|hreflang|compare-form)[^>]*>/g;
const loaded = /((?:href|src|data-face)="(?=\/_astro\/)|src="(?=\/compare\/))/g;
/** In scripts and styles. */
const loadedOn = /(["(]\/?)(?=_astro\/)/g;

/**
 * Keeps the compare page with a release, and all that it loads: its scripts, its styles and the rows that it draws, so that the address of any
 * comparison that was cited shows the same for good. Returns how many pages there are: none where the site has none.
 */
export function freezeCompare(dist: string, release: string, write: Write): number {
  const root = frozenRoot(release);
  const folders = ["_astro", "data/compare", ...inLanguages("compare")];
  const files = filesBeneath(dist, folders);
  const found = files.filter((file) => pages.test(file));
  if (found.length === 0) return 0;
  for (const file of [...files, ...readyPictures(dist)]) {
    const path = join(dist, file);
    if (pages.test(file)) write(file, frozenCompare(readFileSync(path, "utf8"), {release, file}));
    else if (texts.test(file)) write(file, readFileSync(path, "utf8").replace(loadedOn, `$1${root.slice(1)}/`));
    else write(file, readFileSync(path));
  }
  return found.length;
}

/** The pictures that the page offers of comparisons that stand ready. */
const readyPictures = (dist: string): string[] =>
  filesBeneath(dist, inLanguages("embed/comparison")).filter((file) => file.endsWith(".svg"));

/** A folder of the root language, and its mirrors. */
const inLanguages = (folder: string): string[] => locales.map((locale, place) => (place === 0 ? folder : `${locale}/${folder}`));

function frozenCompare(html: string, {release, file}: {release: string; file: string}): string {
  if (!releaseLine(html).includes(release))
    throw new Error(`dist/${file} does not say that it is of release ${release}: run \`npm run build\` first.`);
  const root = frozenRoot(release);
  return frozenPage(html, release)
    .replace(onward, (tag) => tag.replace(/((?:href|action)=")(?=\/(?:[a-z]{2}\/)?compare\/)/, `$1${root}`))
    .replace(loaded, `$1${root}`);
}
