import type {Page} from "playwright-core";
import {describe, expect, test} from "vitest";
import {openPage} from "./openPage.ts";

/** What is written from the left within Arabic, by kind; in each, the first sign stands left of the last. */
const kinds = {
  "a range": "\\d{4}–\\d{2,4}",
  "less than": "<\\d+(?:\\.\\d+)?%",
  "a sign": "[−+]\\d+(?:\\.\\d+)?",
  "a percentage": "\\d+(?:\\.\\d+)?%",
  "a decimal": "\\d+\\.\\d+(?!\\.)"
} as const;
type Kind = keyof typeof kinds;

/** How often each kind is seen on a page, and where it reads otherwise. Nothing is told of what is not drawn. */
const readPositions = (page: Page) =>
  page.evaluate((patterns) => {
    const counts: Record<string, number> = {};
    const faults: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const boxOf = (node: Node, place: number): DOMRect => {
      const range = document.createRange();
      range.setStart(node, place);
      range.setEnd(node, place + 1);
      return range.getBoundingClientRect();
    };
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node.parentElement?.closest("script, style, template, noscript, textarea, cite, [lang]:not([lang=ar])")) continue;
      for (const [kind, pattern] of Object.entries(patterns))
        for (const {0: text, index} of (node.textContent ?? "").matchAll(new RegExp(pattern, "g"))) {
          const [first, last] = [boxOf(node, index), boxOf(node, index + text.length - 1)];
          // A turned label of a picture is told elsewhere.
          if (first.width === 0 || Math.abs(first.top - last.top) > first.height / 2) continue;
          counts[kind] = (counts[kind] ?? 0) + 1;
          if (first.left >= last.left) faults.push(`${kind}: ${node.textContent}`);
        }
    }
    return {counts, faults};
  }, kinds);

const rightEdges = (page: Page, selector: string): Promise<number[]> =>
  page.locator(selector).evaluateAll((all) => all.map((one) => one.getBoundingClientRect().right));

const pages = [
  "countries/tun/",
  "countries/nga/",
  "countries/pak/",
  "countries/zwe/",
  "regions/world/",
  "regions/maghreb/",
  "gender/",
  "sectors/",
  "progress/",
  "strategies/",
  "embed/branches/tun/",
  "compare/",
  "countries/ind/",
  "countries/arg/",
  "method/",
  "indicators/old-age/",
  "learn/arg-tun/",
  "data/",
  "law/"
];

describe("Arabic reads from the right, and what is written from the left within it does so", () => {
  const counts: Partial<Record<Kind, number>> = {};

  test.each(pages)("on %s", async (address) => {
    const {page, close} = await openPage(`/ar/${address}`, {viewport: {width: 1280, height: 900}});
    await page.evaluate(() => document.querySelectorAll("details").forEach((one) => (one.open = true)));
    const read = await readPositions(page);
    expect([...new Set(read.faults)]).toEqual([]);
    for (const kind of Object.keys(read.counts) as Kind[]) counts[kind] = (counts[kind] ?? 0) + read.counts[kind]!;
    await close();
  });

  test("each kind is there", () => {
    for (const kind of Object.keys(kinds) as Kind[]) expect([kind, (counts[kind] ?? 0) > 2]).toEqual([kind, true]);
  });

  test("a fault is found: the same without isolates", async () => {
    const {page, close} = await openPage("/ar/about/");
    const plain = "<p>الفرق −3.2 نقطة</p><p>أقل: <0.1%</p><p>بين 2015–2023</p><p>⁦−3.2⁩ و⁦2015–2023⁩</p>".replaceAll("<0", "&lt;0");
    await page.evaluate((html) => (document.querySelector("main")!.innerHTML = html), plain);
    const {faults} = await readPositions(page);
    expect(faults.filter((one) => one.includes("⁦"))).toEqual([]);
    expect(faults.map((one) => one.split(":")[0])).toEqual(expect.arrayContaining(["a sign", "less than"]));
    await close();
  });

  test.each([1280, 360])("columns, crumbs and menus begin at the right at %i px", async (width) => {
    const {page, close} = await openPage("/ar/countries/tun/", {viewport: {width, height: 900}});
    await page.evaluate(() => document.querySelectorAll("details").forEach((one) => (one.open = true)));
    for (const selector of ["figure table:first-of-type thead tr:first-child th", "header nav a", ".site-footer a"]) {
      const edges = (await rightEdges(page, selector)).slice(0, 2);
      expect([selector, edges.length, edges[0]! >= edges[1]!]).toEqual([selector, 2, true]);
    }
    const name = (await page.locator("h1").boundingBox())!;
    expect(name.x + name.width).toBeGreaterThan(width / 2);
    await close();
  });
});
