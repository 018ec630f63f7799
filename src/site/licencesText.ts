import {existsSync, readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";

/** What pages and pictures bring along of others: code that browsers run or that drew the charts, and typefaces. */
export const shipped = [
  ...["@observablehq/plot", "d3", "topojson-client"],
  ...["@fontsource/newsreader", "@expo-google-fonts/newsreader", "@expo-google-fonts/open-sans"]
] as const;

type Manifest = {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly dependencies?: Record<string, string>;
};

/** A package in its folder, under the licence that it brings. */
type Licensed = {readonly title: string; readonly text: string};

/** The licences of all that is shipped and of what that is made of, each text once under the names of its packages; the same on every run. */
export function licencesText(): string {
  const found = new Map<string, Licensed>();
  for (const name of shipped) gather(name, ".", found);
  const packages = [...found.values()].sort((a, b) => (a.title < b.title ? -1 : 1));
  const byText = Map.groupBy(packages, ({text}) => text);
  return `${[...byText].map(([text, alike]) => `${alike.map(({title}) => title).join("\n")}\n\n${text}`).join(`\n\n${"-".repeat(80)}\n\n`)}\n`;
}

/** Adds a package and those it needs, as Node finds them from a folder. */
function gather(name: string, from: string, found: Map<string, Licensed>): void {
  const folder = [join(from, "node_modules", name), join("node_modules", name)].find((path) => existsSync(join(path, "package.json")));
  if (folder === undefined) throw new Error(`${name} is not installed: npm install.`);
  if (found.has(folder)) return;
  const manifest = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Manifest;
  found.set(folder, {title: `${manifest.name} ${manifest.version} (${manifest.license ?? "?"})`, text: textIn(folder)});
  for (const needed of Object.keys(manifest.dependencies ?? {})) gather(needed, folder, found);
}

/** The texts of the licences in a folder; throws where there is none, for then we may not ship it. */
function textIn(folder: string): string {
  const files = readdirSync(folder).filter((name) => /^(licen[cs]e|copying|notice)/i.test(name));
  if (files.length === 0) throw new Error(`${folder} says nothing of its licence.`);
  const texts = files.sort().map((name) => readFileSync(join(folder, name), "utf8").replaceAll("\r\n", "\n").trim());
  return texts.join("\n\n");
}
