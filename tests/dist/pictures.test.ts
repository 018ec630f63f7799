import {localAtlas} from "../../src/atlas/localAtlas.ts";
import {readFileSync} from "node:fs";
import {join, resolve} from "node:path";
import {Parser} from "htmlparser2";
import {expect, test} from "vitest";
import {fileAt, readSite} from "../../scripts/inspect/readSite.ts";
import {drawPng} from "../../scripts/pictures/drawPng.ts";
import {filesBeneath} from "../../scripts/steps/fingerprint.ts";
import {cardDrawings} from "../../scripts/steps/siteSteps.ts";
import {chartNames} from "../../src/figures/chartNames.ts";
import {chartView} from "../../src/figures/chartView.ts";
import {locales} from "../../src/model/locale.ts";
import {cardPath} from "../../src/pictures/cardKinds.ts";
import {cardNames} from "../../src/pictures/cardNames.ts";
import {cardOf, embedFile} from "../../src/site/addresses.ts";
import {atlas} from "../../src/atlas/atlas.ts";
import {languageOf} from "../../src/atlas/language.ts";
import {isWhole} from "../whole.ts";

const site = readSite(resolve("dist"));

/** Width and height as a PNG's first bytes say them; null where it is no PNG. */
const sizeIn = (png: Buffer): string | null =>
  png.toString("latin1", 1, 4) === "PNG" ? `${png.readUInt32BE(16)}×${png.readUInt32BE(20)}` : null;

/** What a page says of itself to those who unfold links, by property. */
function socialOf(file: string): Map<string, string> {
  const said = new Map<string, string>();
  const parser = new Parser({
    onopentag: (tag, {property, name, content}) => void (tag === "meta" && said.set(property ?? name ?? "", content ?? ""))
  });
  const html = readFileSync(join(site.folder, file), "utf8");
  parser.end(html.slice(0, html.indexOf("</head>")));
  return said;
}

test("every chart that shows something has an SVG in every language, and no other: readers make PNG of it", () => {
  const reader = languageOf(locales[0]);
  const drawn = chartNames(atlas()).filter((name) => chartView(name, localAtlas(atlas(), reader)).draw);
  expect(drawn.length).toBeGreaterThan(2000);
  const files = locales.flatMap((locale) => drawn.map(({chart, id}) => embedFile(locale, chart, id, ".svg").slice(1)));
  expect([...site.files].filter((file) => /(^|\/)embed\/.*\.(svg|png)$/.test(file) && !file.startsWith("v/")).sort()).toEqual(files.sort());
});

const cards = locales.flatMap((locale) => cardNames(atlas()).map((name) => cardOf(locale, cardPath(name)).slice(1)));
const drawingOf = (card: string) => join(cardDrawings, card.replace(/png$/, "svg"));

test("every card has a drawing, which is not published; those that are drawn are PNG of 1200 by 630", () => {
  expect(cards.length).toBeGreaterThan(400);
  expect(
    filesBeneath(cardDrawings, ["."])
      .map((file) => file.slice(2))
      .sort()
  ).toEqual(cards.map((card) => card.replace(/png$/, "svg")).sort());
  expect([...site.files].filter((file) => /(^|\/)cards\/.*\.svg$/.test(file))).toEqual([]);
  const sample = cards.filter((card) => /cards\/(home|countries\/(arg|prk)|regions\/world|indicators\/old-age)\.png$/.test(card));
  expect(sample).toHaveLength(5 * locales.length);
  expect(sample.map((card) => sizeIn(drawPng(readFileSync(drawingOf(card), "utf8"))))).toEqual(sample.map(() => "1200×630"));
  // `npm start` and `npm run build` draw them all, after the pages; so does the whole of the tests.
  if (isWhole) expect(cards.filter((card) => sizeIn(readFileSync(join(site.folder, card))) !== "1200×630")).toEqual([]);
});

const cardFile = (said: Map<string, string>) => new URL(said.get("og:image") ?? "/none", "http://site/").pathname.slice(1);

test("every page names a card that there is; countries, groups, indicators and the start their own", () => {
  const pages = [...site.pages.keys()].filter((address) => !/\/(embed\/[^/]+|v)\//.test(address));
  expect(pages.length).toBeGreaterThan(400);
  const pageCards = pages.map((address) => ({address, said: socialOf(fileAt(site, address) ?? "")}));
  const needed = ["og:title", "og:description", "og:type", "og:locale", "og:image:alt"];
  expect(pageCards.filter(({said}) => needed.some((name) => !said.get(name))).map(({address}) => address)).toEqual([]);
  expect(pageCards.filter(({said}) => !cards.includes(cardFile(said))).map(({address}) => address)).toEqual([]);
  // Those of ready comparisons are the cards of their embeds alone: they have no pages of their own.
  const own = new Set(pageCards.map(({said}) => cardFile(said)));
  expect(cards.filter((card) => !own.has(card) && !/cards\/charts\/comparison\//.test(card))).toEqual([]);
});

test("every embed names the card that shows it, or that of its page, with an alternative text that X takes", () => {
  const known = new Set(cards);
  const embeds = [...site.pages.keys()].filter((address) => /\/embed\/[^/]+\/[^/]+\/$/.test(address) && !address.startsWith("/v/"));
  expect(embeds.length).toBeGreaterThan(4000);
  const faults = embeds.filter((address) => {
    const said = socialOf(fileAt(site, address) ?? "");
    const {length} = said.get("twitter:image:alt") ?? "";
    return !known.has(cardFile(said)) || length === 0 || length > 420;
  });
  expect(faults.slice(0, 20), `${faults.length} in all`).toEqual([]);
});
