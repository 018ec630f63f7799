import {gzipSync} from "node:zlib";
import {JSDOM} from "jsdom";
import {describe, expect, test} from "vitest";
import {comparedEmbed} from "../../src/compare/comparedEmbed.ts";
import {comparedView} from "../../src/compare/comparedView.ts";
import type {CompareState} from "../../src/compare/compareState.ts";
import {locales} from "../../src/model/locale.ts";
import {drawnHere, realFigures, realKit} from "./realKit.ts";

const origin = "https://left-out.example";
const path = "/v/0123456789/compare/?indicator=old-age&areas=tun,arg&view=bars";
const states: readonly CompareState[] = [
  {indicator: "old-age", areas: ["TUN", "ARG"], view: "bars"},
  {indicator: "old-age", areas: ["TUN", "ARG", "BRA", "northern-africa"], view: "sexes"},
  {indicator: "informal-employment", areas: ["ARG", "BRA", "COL"], view: "trend"},
  {indicator: "old-age", areas: ["ARG", "TUN", "MAR"], view: "branches"}
];

/** The snippet, and the page that stands in it, as a browser reads both. */
function made(state: CompareState, locale: (typeof locales)[number]) {
  const kit = realKit(locale);
  const view = comparedView(state, realFigures(state), kit);
  const snippet = comparedEmbed(view, kit, {origin, path, draw: drawnHere}) ?? "";
  const frame = new JSDOM(snippet).window.document.querySelector("iframe");
  const text = frame?.getAttribute("srcdoc") ?? "";
  return {kit, view, snippet, frame, text, page: new JSDOM(text).window.document};
}

describe.each(locales)("the embed of a chosen comparison in %s", (locale) => {
  test.each(states)("$view brings its drawings, its table and its words, and asks for nothing", (state) => {
    const {view, page, text, frame, snippet, kit} = made(state, locale);
    expect(page.documentElement.lang).toBe(locale);
    expect(page.querySelector("h1")?.textContent).toBe(view.title);
    expect(page.querySelectorAll("svg.chart").length).toBe(view.pictures[0]?.narrow ? view.pictures.length : 2);
    expect(page.querySelectorAll("svg title").length).toBeGreaterThan(1);
    expect(page.querySelectorAll("tbody tr").length).toBe(view.table.rows.length);
    for (const source of view.sources) expect(page.body.textContent).toContain(source);
    for (const note of view.notes) expect(page.body.textContent).toContain(note);
    expect(text).not.toMatch(/<script| src=|<link|url\((?!#)/);
    expect(frame?.title).toContain(kit.area(state.areas[0] ?? "").name);
    expect(frame?.getAttribute("sandbox")).toBe("allow-popups allow-popups-to-escape-sandbox");
    expect(gzipSync(snippet).length).toBeLessThan(15_000);
  });

  test("leads to its own address that lasts, and every link of it to the site", () => {
    const {page} = made({indicator: "old-age", areas: ["TUN", "ARG"], view: "bars"}, locale);
    const links = [...page.querySelectorAll("a")].map((link) => link.getAttribute("href") ?? "");
    expect(links).toContain(origin + path);
    expect(links.filter((link) => !link.startsWith(`${origin}/`))).toEqual([]);
  });

  test("is none where nothing is drawn", () => {
    expect(made({indicator: "old-age", areas: ["TUN", "ARG"], view: "table"}, locale).snippet).toBe("");
  });
});
