import {readFileSync} from "node:fs";
import {join} from "node:path";
import {gzipSync} from "node:zlib";
import type {PageFacts} from "./noteElement.ts";
import {addressOf, fileAt, type Site} from "./readSite.ts";

/**
 * Bytes that travel for a page, by what they are: text as gzip (level 6, what the plainest host does), pictures and fonts as they are. `asked` is the
 * script that makes a picture, which travels when a reader asks for one.
 */
export type Weight = Readonly<Record<Kind | "asked", number>>;
export type Kind = "html" | "css" | "js" | "fonts" | "images";

/** Where the script begins that `src/client/takePicture.ts` asks for. */
const isAsked = (file: string): boolean => /(?:^|\/)(?:chosen|drawn)Picture\.[^/]+\.js$/.test(file);

const kinds: Readonly<Record<string, Kind>> = {html: "html", css: "css", js: "js", woff2: "fonts"};
const kindOf = (file: string): Kind => kinds[file.split(".").at(-1) ?? ""] ?? "images";

/** Pictures, fonts and archives are compressed already; everything else is text. */
const isText = (file: string): boolean => !/\.(png|ico|woff2|zip)$/.test(file);

/** Addresses that a style sheet or a script goes on to load. */
const further: Readonly<Partial<Record<Kind, RegExp>>> = {
  css: /(?:url\(\s*["']?|@import\s*["'])([^"')\s]+)/g,
  js: /(?:\bfrom\s*|\bimport\s*\(?\s*)["'`]([^"'`]+\.js)["'`]/g
};

function travels(folder: string, file: string): number {
  const content = readFileSync(join(folder, file));
  return isText(file) ? gzipSync(content, {level: 6}).length : content.length;
}

/** Addresses that are written in a style sheet or a script; other files load nothing more. */
function writtenIn(folder: string, file: string): string[] {
  const pattern = further[kindOf(file)];
  return pattern ? Array.from(readFileSync(join(folder, file), "utf8").matchAll(pattern), (match) => match[1] ?? "") : [];
}

/** Answers as the function does, and works each answer out once. */
function once<Answer>(work: (file: string) => Answer): (file: string) => Answer {
  const known = new Map<string, Answer>();
  return (file) => {
    const answer = known.get(file) ?? work(file);
    known.set(file, answer);
    return answer;
  };
}

/** Weighs pages of a site; what many pages share is read and compressed once, and so is a page that is weighed twice. */
export function scales(site: Site): (page: PageFacts) => Weight {
  const weigh = once((file) => travels(site.folder, file));
  const loads = once((file) => writtenIn(site.folder, file));

  /** The files of the site that a file loads, and those that they load in turn; what waits to be asked for is told to `ask`. */
  function loadedBy(file: string, addresses: Iterable<string>, found: Set<string>, ask: Set<string>): Set<string> {
    for (const address of addresses) {
      if (/^(data|blob):/.test(address)) continue;
      const url = new URL(address, `http://site${addressOf(file)}`);
      const loaded = url.host === "site" ? fileAt(site, url.pathname) : undefined;
      if (loaded === undefined || found.has(loaded)) continue;
      if (isAsked(loaded)) {
        ask.add(loaded);
        continue;
      }
      found.add(loaded);
      loadedBy(loaded, loads(loaded), found, ask);
    }
    return found;
  }

  return (page) => {
    const file = fileAt(site, page.address) ?? "";
    const weight = {html: weigh(file), css: 0, js: 0, fonts: 0, images: 0, asked: 0};
    const ask = new Set<string>();
    const found = loadedBy(file, page.resources, new Set(), ask);
    for (const loaded of found) weight[kindOf(loaded)] += weigh(loaded);
    const later = [...ask].flatMap((first) => [first, ...loadedBy(first, loads(first), new Set(), new Set())]);
    for (const loaded of new Set(later)) if (!found.has(loaded)) weight.asked += weigh(loaded);
    return weight;
  };
}

/** Everything that travels with a page. */
export const totalOf = ({asked: _, ...loaded}: Weight): number => Object.values(loaded).reduce((sum, bytes) => sum + bytes, 0);
