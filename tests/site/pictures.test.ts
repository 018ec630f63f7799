import {closeSync, openSync, readFileSync, readSync} from "node:fs";
import {join, resolve} from "node:path";
import {Parser} from "htmlparser2";
import {expect, test} from "vitest";
import {findPictures, pngOf} from "../../scripts/pictures/findPictures.ts";
import {fileAt, readSite} from "../../scripts/inspect/readSite.ts";
import {chartNames} from "../../src/embeds/chartNames.ts";
import {locales} from "../../src/model/locale.ts";
import {cardNames} from "../../src/pictures/cardNames.ts";
import {embedFile} from "../../src/site/addresses.ts";
import {atlas} from "../../src/views/atlas.ts";

const site = readSite(resolve("dist"));
const pictures = findPictures(site.folder);

function beginningOf(file: string, bytes: number): Buffer {
  const buffer = Buffer.alloc(bytes);
  const opened = openSync(join(site.folder, file), "r");
  readSync(opened, buffer, 0, bytes, 0);
  closeSync(opened);
  return buffer;
}

/** Width and height as a PNG's first bytes say them; null where it is no PNG. */
function pngSize(file: string): string | null {
  const head = beginningOf(file, 24);
  return head.toString("latin1", 1, 4) === "PNG" ? `${head.readUInt32BE(16)}×${head.readUInt32BE(20)}` : null;
}

function svgSize(file: string, scale: number): string {
  const [, width, height] = /width="(\d+)" height="(\d+)"/.exec(beginningOf(file, 400).toString("utf8")) ?? [];
  return `${Number(width) * scale}×${Number(height) * scale}`;
}

/** What a page says of itself to those who unfold links, by property. */
function socialOf(file: string): Map<string, string> {
  const said = new Map<string, string>();
  const parser = new Parser({
    onopentag: (name, {property, content}) => void (name === "meta" && property && said.set(property, content ?? ""))
  });
  const html = readFileSync(join(site.folder, file), "utf8");
  parser.end(html.slice(0, html.indexOf("</head>")));
  return said;
}

test("every chart in every language has an SVG", () => {
  const files = locales.flatMap((locale) => chartNames(atlas()).map(({chart, id}) => embedFile(locale, chart, id, ".svg").slice(1)));
  expect(files.length).toBeGreaterThan(2000);
  expect(files.filter((file) => !site.files.has(file))).toEqual([]);
});

test("every picture has its PNG, as large as it says", () => {
  expect(pictures.length).toBeGreaterThan(2000);
  const wanted = pictures.flatMap(({file, scales}) => scales.map((scale) => ({file, scale, png: pngOf(file, scale)})));
  expect(wanted.filter(({png}) => !site.files.has(png)).map(({png}) => png)).toEqual([]);
  expect(wanted.filter(({file, scale, png}) => pngSize(png) !== svgSize(file, scale)).map(({png}) => png)).toEqual([]);
});

test("a chart with something to show has a PNG at 1 and at 2, one without has none", () => {
  const shown = pictures.filter(({file}) => file.includes("embed/"));
  expect(shown.filter(({scales}) => scales.join() !== "1,2")).toEqual([]);
  const empty = [...site.files].filter((file) => /^(es\/)?embed\/[^/]+\/[^/]+\.svg$/.test(file) && !shown.some((one) => one.file === file));
  expect(empty.length).toBeGreaterThan(0);
  expect(empty.filter((file) => site.files.has(pngOf(file, 1)))).toEqual([]);
});

test("every page names a card of 1200 by 630 that is there; countries, groups, indicators and the start their own", () => {
  const pages = [...site.pages.keys()].filter((address) => !/\/(embed\/[^/]+|v)\//.test(address));
  expect(pages.length).toBeGreaterThan(400);
  const cards = pages.map((address) => ({address, said: socialOf(fileAt(site, address) ?? "")}));
  const cardFile = (said: Map<string, string>) => new URL(said.get("og:image") ?? "/none", "http://site/").pathname.slice(1);
  const needed = ["og:title", "og:description", "og:type", "og:locale", "og:image:alt"];
  expect(cards.filter(({said}) => needed.some((name) => !said.get(name))).map(({address}) => address)).toEqual([]);
  expect(cards.filter(({said}) => pngSize(cardFile(said)) !== "1200×630").map(({address}) => address)).toEqual([]);
  const own = new Set(cards.map(({said}) => cardFile(said)));
  expect(own.size).toBe(locales.length * cardNames(atlas()).length);
});
