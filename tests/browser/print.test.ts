import {readdirSync, statSync} from "node:fs";
import {join} from "node:path";
import {describe, expect, test} from "vitest";
import {isWhole} from "../whole.ts";
import {openPage} from "./openPage.ts";

/** The pages with most to print, of each kind and language: if these fit, the others do. */
const longest = (folder: string, count: number): string[] =>
  readdirSync(join("dist", folder), {withFileTypes: true})
    .filter((entry) => entry.isDirectory())
    .map(({name}) => ({address: `${folder}${name}/`, bytes: statSync(join("dist", folder, name, "index.html")).size}))
    .sort((a, b) => b.bytes - a.bytes)
    .slice(0, isWhole ? Infinity : count)
    .map(({address}) => address);

const briefs = ["/countries/", "/es/countries/", "/regions/", "/es/regions/"].flatMap((folder) => longest(folder, 4));

describe("printed briefs", () => {
  test("there are some to print", () => expect(briefs.length).toBeGreaterThanOrEqual(16));

  test.each(briefs)("%s fills at most two A4 pages and says where it comes from", async (address) => {
    const {page, close} = await openPage(address, {colorScheme: "dark"});
    const pdf = (await page.pdf({preferCSSPageSize: true, printBackground: true})).toString("latin1");
    await page.emulateMedia({media: "print"});
    const seen = await page.evaluate(() => ({
      figures: [...document.querySelectorAll("main figure")].filter((figure) => figure.checkVisibility()).length,
      address: document.querySelector<HTMLElement>("main > .print-only")?.innerText ?? "",
      sources: [...document.querySelectorAll<HTMLElement>(".source")].filter((source) => source.checkVisibility()).length,
      paper: getComputedStyle(document.documentElement).getPropertyValue("--paper").trim(),
      cut: [...document.querySelectorAll<HTMLElement>(".brief .figure")].filter((figure) => figure.scrollWidth > figure.clientWidth + 1)
        .length
    }));
    await close();
    expect((pdf.match(/\/Type\s*\/Page\b(?!s)/g) ?? []).length).toBeLessThanOrEqual(2);
    expect(seen.address).toContain(address);
    // A country that nothing is published of has a brief without a figure, and nothing to name a source of.
    expect(seen.sources > 0).toBe(seen.figures > 0);
    expect(seen.paper).toBe("#fff");
    expect(seen.cut).toBe(0);
  });
});
