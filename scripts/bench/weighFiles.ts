import {statSync} from "node:fs";
import {join} from "node:path";
import {locales} from "../../src/model/locale.ts";
import {sayCount, sayMegabytes} from "../steps/amounts.ts";
import {filesBeneath} from "../steps/fingerprint.ts";

export type FileWeight = {readonly files: number; readonly bytes: number};

/** What a file of the site is part of, the first that fits. */
const parts: Readonly<Record<string, RegExp>> = {
  "frozen embeds": /^v\//,
  "embeds: pages": /^embed\/.*\.html$/,
  "embeds: other files": /^embed\//,
  cards: /^cards\//,
  data: /^data\//,
  "styles, scripts, fonts": /^_astro\//,
  pages: /\.html$/,
  "other files": /^/
};

const prefixes = locales.slice(1).map((locale) => `${locale}/`);

/** "es/embed/map/one/index.html" → "embed/map/one/index.html" and "es". */
function parted(file: string): {path: string; locale: string} {
  const prefix = prefixes.find((one) => file.startsWith(one));
  return prefix ? {path: file.slice(prefix.length), locale: prefix.slice(0, -1)} : {path: file, locale: ""};
}

function add(sums: Map<string, FileWeight>, name: string, bytes: number): void {
  const before = sums.get(name) ?? {files: 0, bytes: 0};
  sums.set(name, {files: before.files + 1, bytes: before.bytes + bytes});
}

/** Files and bytes of a folder that holds a site: of all, of each part, and of each language that does not stand at the root. */
export function weighFiles(folder: string): Map<string, FileWeight> {
  const sums = new Map([["all", {files: 0, bytes: 0}], ...Object.keys(parts).map((name) => [name, {files: 0, bytes: 0}] as const)]);
  for (const named of filesBeneath(folder, ["."])) {
    const bytes = statSync(join(folder, named)).size;
    const {path, locale} = parted(named.slice(2));
    add(sums, "all", bytes);
    add(sums, Object.keys(parts).find((name) => parts[name]?.test(path)) ?? "", bytes);
    if (locale !== "") add(sums, `of them under /${locale}/`, bytes);
  }
  return new Map([...sums].filter(([, {files}]) => files > 0));
}

/** A line for each part: files, MB, and its share of the bytes. */
export function sayFiles(weights: ReadonlyMap<string, FileWeight>): string {
  const all = weights.get("all")?.bytes ?? 0;
  return [...weights]
    .map(([name, {files, bytes}]) =>
      [
        name.padEnd(26),
        sayCount(files).padStart(9),
        sayMegabytes(bytes).padStart(10),
        `${Math.round((100 * bytes) / (all || 1))} %`.padStart(7)
      ].join("")
    )
    .join("\n");
}
