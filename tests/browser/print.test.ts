import {statSync} from "node:fs";
import {join} from "node:path";
import {describe, expect, test} from "vitest";
import {readSite} from "../../scripts/inspect/readSite.ts";
import {openPage} from "./openPage.ts";

/** The pages with most to print, of each kind and language: if these fit, the others do. */
const site = readSite("dist");
const longest = (pattern: RegExp, count: number): string[] =>
  [...site.pages.values()]
    .filter(({address}) => pattern.test(address))
    .map(({address}) => ({address, bytes: statSync(join("dist", address, "index.html")).size}))
    .sort((a, b) => b.bytes - a.bytes)
    .slice(0, count)
    .map(({address}) => address);

const briefs = [
  ...longest(/^\/countries\/[a-z]{3}\/$/, 4),
  ...longest(/^\/es\/countries\/[a-z]{3}\/$/, 4),
  ...longest(/^\/regions\/[a-z0-9-]+\/$/, 4),
  ...longest(/^\/es\/regions\/[a-z0-9-]+\/$/, 4)
];

describe("printed briefs", () => {
  test("there are some to print", () => expect(briefs.length).toBe(16));

  test.each(briefs)("%s fills at most two A4 pages and says where it comes from", async (address) => {
    const {page, close} = await openPage(address, {colorScheme: "dark"});
    const pdf = (await page.pdf({preferCSSPageSize: true, printBackground: true})).toString("latin1");
    await page.emulateMedia({media: "print"});
    const seen = await page.evaluate(() => ({
      address: document.querySelector<HTMLElement>("main > .print-only")?.innerText ?? "",
      sources: [...document.querySelectorAll<HTMLElement>(".source")].filter((source) => source.checkVisibility()).length,
      paper: getComputedStyle(document.documentElement).getPropertyValue("--paper").trim(),
      cut: [...document.querySelectorAll<HTMLElement>(".brief .figure")].filter((figure) => figure.scrollWidth > figure.clientWidth + 1)
        .length
    }));
    await close();
    expect((pdf.match(/\/Type\s*\/Page\b(?!s)/g) ?? []).length).toBeLessThanOrEqual(2);
    expect(seen.address).toContain(address);
    expect(seen.sources).toBeGreaterThan(0);
    expect(seen.paper).toBe("#fff");
    expect(seen.cut).toBe(0);
  });
});
