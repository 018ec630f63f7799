import {readFileSync} from "node:fs";
import {join} from "node:path";
import {filesBeneath} from "../steps/fingerprint.ts";
import {pageFacts} from "./pageFacts.ts";
import type {PageFacts} from "./noteElement.ts";

export type Site = {
  readonly folder: string;
  /** Every file, as a path from the folder: "data/indicators/old-age.csv". */
  readonly files: ReadonlySet<string>;
  /** Every page of the day, by its address. */
  readonly pages: ReadonlyMap<string, PageFacts>;
};

/** "countries/arg/index.html" → "/countries/arg/"; "404.html" → "/404.html". */
export const addressOf = (file: string): string => `/${file.replace(/(^|\/)index\.html$/, "$1")}`;

/** The file that answers an address without query and fragment; undefined where none does. */
export function fileAt(site: Pick<Site, "files">, address: string): string | undefined {
  const path = decodeURIComponent(address).slice(1);
  return [path, path === "" ? "index.html" : `${path.replace(/\/$/, "")}/index.html`].find((file) => site.files.has(file));
}

/** Frozen copies of embeds say once more what live ones say; `tests/dist/frozen.test.ts` looks at them. */
export const isFrozen = (file: string): boolean => /^v\/[0-9a-f]{10}\//.test(file);

const known = new Map<string, Site>();

/** Reads a built site once for all who ask in this process. */
export function readSite(folder: string): Site {
  const before = known.get(folder);
  if (before) return before;
  const files = filesBeneath(folder, ["."]).map((file) => file.slice(2));
  const pages = files
    .filter((file) => file.endsWith(".html") && !isFrozen(file))
    .map((file) => pageFacts(addressOf(file), readFileSync(join(folder, file), "utf8")));
  const site = {folder, files: new Set(files), pages: new Map(pages.map((page) => [page.address, page]))};
  known.set(folder, site);
  return site;
}
