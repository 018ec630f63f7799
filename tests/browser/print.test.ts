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

/** How often a text stands in a PDF as it is written, uncompressed: pages, and where links lead. */
const countIn = (pdf: Buffer, pattern: RegExp): number => (pdf.toString("latin1").match(pattern) ?? []).length;

/** The width between the margins of an A4 sheet, in pixels. */
const sheet = {width: Math.floor(((210 - 2 * 11) / 25.4) * 96), height: 1000};

const briefs = ["/countries/", "/es/countries/", "/regions/", "/es/regions/"].flatMap((folder) => longest(folder, 4));

describe("printed briefs", () => {
  test("there are some to print", () => expect(briefs.length).toBeGreaterThanOrEqual(16));

  test.each(briefs)("%s fills at most two A4 pages and says where it comes from", async (address) => {
    const {page, close} = await openPage(address, {colorScheme: "dark"});
    const pdf = await page.pdf({preferCSSPageSize: true, printBackground: true});
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
    expect(countIn(pdf, /\/Type\s*\/Page\b(?!s)/g)).toBeLessThanOrEqual(2);
    expect(seen.address).toContain(address);
    // A country that nothing is published of has a brief without a figure, and nothing to name a source of.
    expect(seen.sources > 0).toBe(seen.figures > 0);
    expect(seen.paper).toBe("#fff");
    expect(seen.cut).toBe(0);
  });
});

describe("printed tables", () => {
  test("say their heads again on each sheet, though a button stands in them", async () => {
    const {page, close} = await openPage("/indicators/old-age/");
    // What is printed of the button is counted by a link inside it: Chromium writes one for each time it stands on a sheet.
    const wrapped = await page.evaluate(() => {
      const button = document.querySelector(".ranking thead th button");
      const link = document.createElement("a");
      link.href = "https://head.example/";
      link.append(...(button?.childNodes ?? []));
      button?.append(link);
      return link.textContent;
    });
    const pdf = await page.pdf({preferCSSPageSize: true, printBackground: true});
    await close();
    expect(wrapped).not.toBe("");
    expect(countIn(pdf, /head\.example/g)).toBeGreaterThan(3);
  });

  test.each(["/indicators/old-age/", "/countries/", "/regions/", "/es/regions/", "/law/"])(
    "%s has every column on the sheet",
    async (address) => {
      const {page, close} = await openPage(address, {viewport: sheet});
      await page.emulateMedia({media: "print"});
      const seen = await page.evaluate(() => {
        const tables = [...document.querySelectorAll<HTMLElement>("main table")].filter((table) => table.checkVisibility());
        return {
          tables: tables.length,
          wide: tables.filter((table) => table.getBoundingClientRect().right > document.documentElement.clientWidth + 1).length,
          hidden: tables.flatMap((table) => [...table.querySelectorAll("thead th")]).filter((head) => !head.checkVisibility()).length,
          rows: [...document.querySelectorAll(".middle")].filter((row) => !row.checkVisibility()).length
        };
      });
      await close();
      expect(seen.tables).toBeGreaterThan(0);
      expect({wide: seen.wide, hidden: seen.hidden, rows: seen.rows}).toEqual({wide: 0, hidden: 0, rows: 0});
    }
  );
});

test("a printed comparison says its whole address", async () => {
  const query = "?indicator=old-age&areas=arg,bra,chl&view=bars";
  const {page, close} = await openPage(`/compare/${query}`);
  await page.waitForFunction(() => document.querySelector("main > .print-only")?.textContent.includes("areas="));
  await page.emulateMedia({media: "print"});
  const said = await page.evaluate(() => document.querySelector<HTMLElement>("main > .print-only")?.innerText ?? "");
  const {search} = new URL(page.url());
  await close();
  expect(search).toContain("arg");
  expect(said.replaceAll(/\s/g, "")).toContain(`/compare/${search}`);
});

test.each(["/schemes/", "/learn/", "/embed/", "/countries/", "/indicators/old-age/"])(
  "%s: nothing that one can only fill in is printed",
  async (address) => {
    const {page, close} = await openPage(address, {viewport: sheet});
    await page.emulateMedia({media: "print"});
    const fields = page.locator("main :is(select, input, form)");
    const [all, printed] = [await fields.count(), await fields.filter({visible: true}).count()];
    await close();
    expect(all).toBeGreaterThan(0);
    expect(printed).toBe(0);
  }
);
