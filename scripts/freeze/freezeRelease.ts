import {mkdirSync, readFileSync, writeFileSync} from "node:fs";
import {dirname, join} from "node:path";
import {locales} from "../../src/model/locale.ts";
import {filesBeneath} from "../steps/fingerprint.ts";
import {freezeCompare} from "./freezeCompare.ts";
import {frozenAnswer} from "./frozenAnswer.ts";
import {frozenPage, loadsFiles, releaseLine} from "./frozenText.ts";

const loader = "embed/loader.js";
/** "embed/branches/arg/index.html", "es/embed/branches/arg/oembed.json"; pictures need no freezing: who takes one has it. */
const frozen = /^(?:[a-z]{2}\/)?embed\/[a-z-]+\/[^/]+\/(index\.html|oembed\.json)$/;

/**
 * Writes every embed of a built site, the loader, and the compare page with all it draws of, into a folder that is to stand at /v/{release}/: nothing outside is needed to show it.
 * Returns how many embeds there are; throws where the site has none, or where one loads a file or says that it is of another release.
 */
export function freezeRelease(dist: string, release: string, folder: string): number {
  const files = filesBeneath(
    dist,
    locales.map((locale, place) => (place === 0 ? "embed" : `${locale}/embed`))
  ).filter((file) => frozen.test(file));
  const [pages = [], answers = []] = [".html", ".json"].map((end) => files.filter((file) => file.endsWith(end)));
  if (pages.length === 0) throw new Error("dist has no embeds: run `npm run build` first.");
  const write = writer(folder);
  for (const page of pages) {
    const html = readFileSync(join(dist, page), "utf8");
    if (!releaseLine(html).includes(release))
      throw new Error(`dist/${page} does not say that it is of release ${release}: run \`npm run build\` first.`);
    if (loadsFiles(html))
      throw new Error(`dist/${page} loads a file of the live site, which may change: an embed brings all of it itself.`);
    write(page, frozenPage(html, release));
  }
  for (const answer of answers) write(answer, frozenAnswer(readFileSync(join(dist, answer), "utf8"), release));
  write(loader, readFileSync(join(dist, loader)));
  freezeCompare(dist, release, write);
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
