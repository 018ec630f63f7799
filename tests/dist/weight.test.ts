import {readdirSync, readFileSync} from "node:fs";
import {resolve} from "node:path";
import {gzipSync} from "node:zlib";
import {describe, expect, test} from "vitest";
import type {PageFacts} from "../../scripts/inspect/noteElement.ts";
import {readSite} from "../../scripts/inspect/readSite.ts";
import {scales, totalOf, type Weight} from "../../scripts/inspect/weight.ts";
import {words} from "../../src/i18n/words.ts";
import {lenses} from "../../src/model/lens.ts";
import {locales} from "../../src/model/locale.ts";

const site = readSite(resolve("dist"));
const weigh = scales(site);
const lensWays = Object.values(lenses).map(({path}) => path);

/** In bytes that travel, gzip for text (brotli would be lighter), everything a page loads counted. Arabic is the heaviest: its letters take two bytes. */
const budgets: readonly {kind: string; pages: RegExp; most: number}[] = [
  {kind: "country pages", pages: /\/countries\/[a-z]{3}\/$/, most: 100_000},
  {kind: "pages of groups", pages: /\/regions\/[a-z0-9-]+\/$/, most: 210_000},
  {kind: "audits on pages of their own", pages: /\/regions\/[a-z0-9-]+\/audit\/$/, most: 200_000},
  {kind: "lenses", pages: new RegExp(`/(?:${lensWays.join("|")})/(?:[a-z0-9-]+/)?$`), most: 200_000},
  {kind: "the start", pages: /^\/(?:(?:es|fr|ar)\/)?$/, most: 100_000},
  {kind: "maps to explore", pages: /^\/(?:(?:es|fr|ar)\/)?map\/(?:[a-z-]+\/)?$/, most: 120_000},
  {kind: "indicators", pages: /\/indicators\/[a-z-]+\/$/, most: 170_000},
  {kind: "comparisons, which draw", pages: /\/compare\/$/, most: 175_000},
  {kind: "the maker of embeds", pages: /^\/(?:(?:es|fr|ar)\/)?embed\/$/, most: 112_000},
  {kind: "texts", pages: /\/(?:about|method|data\/releases\/[0-9a-f]+)\/$|\/404\.html$/, most: 60_000},
  {kind: "lists", pages: /\/(?:countries|indicators|regions|questions|glossary|data|data\/releases)\/$/, most: 100_000},
  {kind: "mutual health organisations", pages: /\/mutual-health\/$/, most: 100_000},
  {kind: "tables of laws and of claims", pages: /\/(?:law|then-and-now)\/$/, most: 150_000},
  {kind: "the register of schemes, and pages of schemes", pages: /\/schemes\/(?:[a-z0-9-]+\/)?$/, most: 100_000},
  {kind: "learning pairs", pages: /\/learn\/(?:[a-z0-9-]+\/)?$/, most: 100_000},
  {kind: "chart embeds", pages: /\/embed\/(?!map\/|gender-split\/|town-and-country-map\/)[a-z-]+\/[a-z0-9-]+\/$/, most: 15_000},
  {kind: "map embeds", pages: /\/embed\/(?:map|gender-split|town-and-country-map)\/[a-z0-9-]+\/$/, most: 60_000}
];

const pagesLike = (pattern: RegExp) => [...site.pages.values()].filter(({address}) => pattern.test(address));
const heavier = (pages: readonly PageFacts[], most: number, part: (weight: Weight) => number) =>
  pages
    .map((page) => ({address: page.address, bytes: part(weigh(page))}))
    .filter(({bytes}) => bytes > most)
    .sort((a, b) => b.bytes - a.bytes)
    .map(({address, bytes}) => `${address}: ${bytes} bytes`);

/** The words of comparisons in other languages than that of a page, which its reader does not load. */
function wordsElsewhere({address}: PageFacts): number {
  const scripts = readdirSync("dist/_astro").filter((name) => name.endsWith(".js"));
  const texts = scripts.map((name) => readFileSync(resolve("dist/_astro", name), "utf8"));
  const others = locales.filter((locale) => locale !== (locales.find((one) => address.startsWith(`/${one}/`)) ?? "en"));
  const files = others.map((locale) => texts.filter((text) => text.includes(words(locale).compare.form.nothingFound)));
  expect(files.map((found) => found.length)).toEqual(others.map(() => 1));
  return files.flat().reduce((sum, text) => sum + gzipSync(text, {level: 6}).length, 0);
}

describe("weights", () => {
  for (const {kind, pages, most} of budgets) {
    test(`${kind} stay within ${most / 1000} kB`, () => {
      const subjects = pagesLike(pages);
      expect(subjects.length).toBeGreaterThan(locales.length - 1);
      expect(heavier(subjects, most, totalOf).slice(0, 10)).toEqual([]);
    });
  }

  test("every page stands in a row", () => {
    expect([...site.pages.keys()].filter((address) => !budgets.some(({pages}) => pages.test(address)))).toEqual([]);
  });

  test("no page loads more than 15 kB of script, but for the map that one explores: 25 kB; and the compare page, which draws: 100 kB, with the words of its own language", () => {
    const draws = pagesLike(/\/compare\/$/);
    const explored = pagesLike(/^\/(?:(?:es|fr|ar)\/)?map\/(?:[a-z-]+\/)?$/);
    expect(explored.length).toBeGreaterThan(locales.length);
    expect(heavier(explored, 25_000, ({js}) => js)).toEqual([]);
    const others = [...site.pages.values()].filter((page) => !draws.includes(page) && !explored.includes(page));
    expect(others.some((page) => weigh(page).js > 0)).toBe(true);
    expect(heavier(others, 15_000, ({js}) => js).slice(0, 10)).toEqual([]);
    // What makes a picture travels when one is asked for, and is weighed for itself.
    const asked = [...site.pages.values()].map((page) => weigh(page).asked);
    expect(asked.filter((bytes) => bytes > 0).length).toBeGreaterThan(400);
    expect(Math.max(...asked)).toBeLessThan(6_000);
    expect(draws.length).toBeGreaterThan(0);
    expect(draws.filter((page) => weigh(page).js < 50_000).map(({address}) => address)).toEqual([]);
    const own = draws.map((page) => ({address: page.address, bytes: weigh(page).js - wordsElsewhere(page)}));
    expect(own.filter(({bytes}) => bytes > 100_000)).toEqual([]);
  });
});
