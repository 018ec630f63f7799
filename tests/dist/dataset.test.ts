import {createHash} from "node:crypto";
import {existsSync, readFileSync} from "node:fs";
import {resolve} from "node:path";
import {unzipSync} from "fflate";
import {describe, expect, test} from "vitest";
import {readSite} from "../../scripts/inspect/readSite.ts";
import {locales} from "../../src/model/locale.ts";
import {feedXml, inLocale} from "../../src/site/addresses.ts";
import {isFindable} from "../../src/site/sitemap.ts";

const dist = resolve("dist");
const site = readSite(dist);
const text = (file: string) => readFileSync(resolve(dist, file), "utf8");
const home = process.env.SITE_URL;
const {resources, version} = JSON.parse(text("data/datapackage.json")) as {
  version: string;
  resources: {path: string; bytes: number; hash: string}[];
};

describe("the data set as it is served", () => {
  test("every file of the data package is there, with the bytes that it tells", () => {
    expect(resources.length).toBeGreaterThan(20);
    for (const {path, bytes, hash} of resources) {
      const content = readFileSync(resolve(dist, "data", path));
      expect([path, content.length, `sha256:${createHash("sha256").update(content).digest("hex")}`]).toEqual([path, bytes, hash]);
    }
  });
  test("the file of a country has as many rows as its page says", () => {
    for (const [id, page] of ["arg", "lie", "srb", "usa"].flatMap((id) =>
      ["", "es/"].map((folder) => [id, `${folder}countries/${id}/index.html`] as const)
    )) {
      const rows = text(`data/areas/${id}.csv`).trimEnd().split(/\r?\n/).length - 1;
      const said = />([\d.,]+) (?:rows|filas)[,;<]/.exec(text(page))?.[1];
      expect([page, said?.replace(/[.,]/g, "")]).toEqual([page, String(rows)]);
    }
  });
  test("the archive holds the same files, and the one of all observations", () => {
    const files = unzipSync(readFileSync(resolve(dist, "data/left-out.zip")));
    for (const path of [...resources.map(({path}) => path), "observations.parquet"])
      expect(Buffer.from(files[`left-out-${version}/${path}`] ?? []).equals(readFileSync(resolve(dist, "data", path))), path).toBe(true);
  });
  test("every CSV has a workbook beside it, and each language one of the latest values", () => {
    const csv = [...site.files].filter((file) => /^data\/.*\.csv$/.test(file));
    expect(csv.length).toBeGreaterThan(260);
    const workbooks = [
      ...csv.map((file) => file.replace(/csv$/, "xlsx")),
      ...locales.map((locale) => inLocale(locale, "/data/latest.xlsx").slice(1))
    ];
    for (const file of workbooks)
      expect([file, Object.keys(unzipSync(readFileSync(resolve(dist, file))))]).toEqual([
        file,
        expect.arrayContaining(["xl/workbook.xml"])
      ]);
  });
  test("every CSV of an indicator or an area has a JSON beside it that is whole", () => {
    const csv = [...site.files].filter((file) => /^data\/(indicators|areas)\/.*\.csv$/.test(file));
    expect(csv.length).toBeGreaterThan(250);
    for (const file of csv) {
      const {observations, release} = JSON.parse(text(file.replace(/csv$/, "json"))) as {release: string; observations: object[]};
      expect([file, release, observations.length]).toEqual([file, version, text(file).trimEnd().split("\n").length - 1]);
    }
  });
});

describe("what machines are told", () => {
  const blocks = (file: string) =>
    Array.from(
      text(file).matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs),
      ([, json]) => JSON.parse(json ?? "") as {"@type": string; distribution?: {contentUrl: string}[]}
    );
  test("every indicator page describes its data set, whose files are there; the data page the catalogue", () => {
    const pages = [...site.files].filter((file) => /(^|\/)indicators\/[a-z-]+\/index\.html$/.test(file));
    expect(pages.length).toBeGreaterThan(30);
    for (const page of pages) {
      const dataset = blocks(page).find((block) => block["@type"] === "Dataset");
      const files = dataset?.distribution?.map(({contentUrl}) => new URL(contentUrl, "http://site").pathname.slice(1)) ?? [];
      expect(files, page).toHaveLength(3);
      expect(files.filter((file) => !site.files.has(file))).toEqual([]);
    }
    for (const locale of locales) expect(blocks(`${inLocale(locale, "/data/").slice(1)}index.html`)[0]?.["@type"]).toBe("DataCatalog");
  });
  test("every page leads to the feed of its language, which is there", () => {
    for (const locale of locales) {
      expect(text(feedXml(locale).slice(1))).toContain(`xml:lang="${locale}"`);
      const page = text(`${inLocale(locale, "/countries/").slice(1)}index.html`);
      expect(page).toMatch(new RegExp(`<link rel="alternate" type="application/atom\\+xml"[^>]* href="${feedXml(locale)}"`));
    }
  });
  test("a sitemap of all pages stands there if the site's own address is known, and else none", () => {
    const robots = text("robots.txt");
    if (!home) {
      expect(existsSync(resolve(dist, "sitemap.xml"))).toBe(false);
      expect(robots).not.toContain("Sitemap:");
      return;
    }
    const found = Array.from(text("sitemap.xml").matchAll(/<loc>(.*?)<\/loc>/g), ([, loc]) => new URL(loc ?? "").pathname);
    expect(found.sort()).toEqual([...site.pages.keys()].filter(isFindable).sort());
    expect(robots).toContain(`Sitemap: ${new URL("/sitemap.xml", home).href}`);
  });
});
