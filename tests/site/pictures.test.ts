import {closeSync, openSync, readFileSync, readSync} from "node:fs";
import {join, resolve} from "node:path";
import {Parser} from "htmlparser2";
import {expect, test} from "vitest";
import {fileAt, readSite} from "../../scripts/inspect/readSite.ts";
import {chartNames} from "../../src/embeds/chartNames.ts";
import {locales} from "../../src/model/locale.ts";
import {cardNames, cardPath} from "../../src/pictures/cardNames.ts";
import {cardOf, embedFile} from "../../src/site/addresses.ts";
import {atlas} from "../../src/views/atlas.ts";

const site = readSite(resolve("dist"));

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

test("every card has its PNG, and no chart has one: readers make theirs", () => {
  const pngs = [...site.files].filter((file) => file.endsWith(".png") && !file.startsWith("v/")).sort();
  const cards = locales.flatMap((locale) => cardNames(atlas()).map((name) => cardOf(locale, cardPath(name)).slice(1)));
  expect(cards.length).toBeGreaterThan(400);
  expect(pngs).toEqual(cards.sort());
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
