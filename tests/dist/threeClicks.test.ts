import {readFileSync} from "node:fs";
import {resolve} from "node:path";
import {describe, expect, test} from "vitest";
import {readSite} from "../../scripts/inspect/readSite.ts";
import {languageOf} from "../../src/atlas/language.ts";
import {locales, type Locale} from "../../src/model/locale.ts";
import {addressOf} from "../../src/site/addresses.ts";
import {visibleText} from "./visibleText.ts";

const site = readSite(resolve("dist"));

/** How many clicks from the start each page of a language is, by links that stand in the pages: no script, no search. */
function clicksFrom(locale: Locale): ReadonlyMap<string, number> {
  const home = addressOf(locale, "home");
  const clicks = new Map([[home, 0]]);
  const next = [home];
  for (let at = next.shift(); at !== undefined; at = next.shift()) {
    for (const link of site.pages.get(at)?.links ?? []) {
      const {pathname} = new URL(link, `http://site${at}`);
      if (clicks.has(pathname) || !site.pages.has(pathname)) continue;
      clicks.set(pathname, clicks.get(at)! + 1);
      next.push(pathname);
    }
  }
  return clicks;
}
const textOf = (address: string) => visibleText(readFileSync(`dist${address}index.html`, "utf8"));

describe.each(locales)("three clicks from the start, in %s", (locale) => {
  const clicks = clicksFrom(locale);
  const {words} = languageOf(locale);
  const page = (id: string) => addressOf(locale, "country", id);

  test("every country and every scheme has its page", () => {
    const pages = [...site.pages.keys()].filter((address) => /\/(?:countries|schemes)\/[a-z0-9-]+\/$/.test(address));
    const own = pages.filter((address) => address.startsWith("/es/") === (locale === "es"));
    expect(own.length).toBeGreaterThan(500);
    expect(own.filter((address) => (clicks.get(address) ?? Infinity) > 3)).toEqual([]);
  });
  test("which schemes in Tunisia reach farm workers, and how many, with year and source", () => {
    expect(clicks.get(page("TUN"))).toBeLessThanOrEqual(2);
    const text = textOf(page("TUN"));
    expect(text).toContain(words.schemes.groups["agricultural-workers"]);
    expect(text).toMatch(/192[.,\s]881 .{0,40}\(2020\)\. \S+\s?: CNSS effectifs par régime\. CNSS \((?:Tunisia|Túnez|Tunisie|تونس)\)/);
  });
  test("who uses mutual health organisations, with year and source", () => {
    const address = addressOf(locale, "mutualHealth");
    expect(clicks.get(address)).toBe(1);
    const text = textOf(address);
    expect(text).toContain(words.schemes.groups["informal-workers"]);
    expect(text).toMatch(/122[.,\s]547 .{0,60}\b2019 congointer\.info/);
    expect(text).toContain(words.mutualHealth.nobody.total);
  });
  test("whether the countryside’s people are left out more, with years and source", () => {
    const address = addressOf(locale, "townAndCountry");
    expect(clicks.get(address)).toBe(1);
    const text = textOf(address);
    expect(text).toMatch(/2016–2021/);
    expect(text).toContain("ASPIRE");
  });
  test("whether the law is kept, with year and source", () => {
    expect(clicks.get(addressOf(locale, "law"))).toBe(1);
    for (const address of [addressOf(locale, "law"), page("TUN")]) {
      const text = textOf(address);
      expect(text).toMatch(/28[.,]9\s?% ?\(?2019/);
      expect(text).toContain("GWIP");
    }
  });
});
