import {readFileSync} from "node:fs";
import {join, resolve} from "node:path";
import {describe, expect, test} from "vitest";
import {readSite} from "../../scripts/inspect/readSite.ts";
import type {Area} from "../../src/model/area.ts";
import {locales} from "../../src/model/locale.ts";
import {cutTexts, drawnTexts} from "./cutTexts.ts";

const site = readSite(resolve("dist"));
const areas = JSON.parse(readFileSync("data/model/areas.json", "utf8")) as readonly Area[];

describe.each(locales)("the drawings in %s", (locale) => {
  const pages = [...site.pages.values()].filter(({lang}) => lang === locale);
  const names = areas.map(({name}) => name[locale]);
  test("cut no words but names of places and groups", () => {
    expect(pages.length).toBeGreaterThan(4000);
    expect(names.length).toBeGreaterThan(200);
    let count = 0;
    const cut = new Map<string, string>();
    for (const {address} of pages) {
      const texts = drawnTexts(readFileSync(join(site.folder, address.replace(/\/$/, "/index.html")), "utf8"));
      count += texts.length;
      for (const text of cutTexts(texts, names)) if (!cut.has(text)) cut.set(text, address);
    }
    expect(count).toBeGreaterThan(100_000);
    expect([...cut].map(([text, address]) => `${address}: ${text}`)).toEqual([]);
  });
});

test("words that are cut are found, whole words and names that have lost their end are not", () => {
  const line = (text: string): string => `<text x="0" y="4">${text}</text>`;
  const html = `<p>More…</p><svg>${line("no figure")}${line("too few…")}${line("<tspan>Papua New</tspan><tspan>Gui…</tspan>")}</svg>`;
  const texts = drawnTexts(html);
  expect(texts).toEqual(["no figure", "too few…", "Papua New Gui…"]);
  expect(cutTexts(texts, ["Papua New Guinea"])).toEqual(["too few…"]);
  expect(cutTexts(["Papua New Guinea, aver…", "New Gui…", "Pap…"], ["Papua New Guinea"])).toHaveLength(3);
});
