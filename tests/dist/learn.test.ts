import {readFileSync} from "node:fs";
import {join, resolve} from "node:path";
import Papa from "papaparse";
import {describe, expect, test} from "vitest";
import {fileAt, readSite} from "../../scripts/inspect/readSite.ts";
import {words} from "../../src/i18n/words.ts";
import {locales} from "../../src/model/locale.ts";
import {addressOf} from "../../src/site/addresses.ts";
import {stageIds} from "../../src/topics/lifeCycle/lifeCycleStages.ts";
import {format} from "../../src/i18n/format.ts";
import {rawAreas, rawLatest} from "../atlas/rawModel.ts";
import {visibleText} from "./visibleText.ts";

type Row = Record<string, string>;
const site = readSite(resolve("dist"));
const read = (address: string): string => readFileSync(join(site.folder, fileAt(site, address) ?? "nowhere"), "utf8");
const table = Papa.parse<Row>(readFileSync("data/reference/pairs.csv", "utf8"), {header: true, skipEmptyLines: true}).data;
const idOf = ({one, other}: Row): string => `${one}-${other}`.toLowerCase();
const isCountry = (id: string): boolean => rawAreas.some((area) => area.id === id && area.kind === "country");
const plain = (text: string): string => text.replaceAll(/[\u2066-\u2069]/g, "").replaceAll(/\s+/g, " ");

describe.each(locales)("learning pairs in %s", (locale) => {
  const {learn} = words(locale);
  const list = read(addressOf(locale, "learn"));

  test("have a page for each row of the table, and none besides", () => {
    const there = [...site.pages.keys()].filter((address) => address.startsWith(addressOf(locale, "learn")));
    const expected = [addressOf(locale, "learn"), ...table.map((row) => addressOf(locale, "learn", idOf(row)))];
    expect(there.toSorted()).toEqual(expected.toSorted());
  });

  test("are listed with reason and source, and lead to a comparison with both chosen", () => {
    const text = plain(visibleText(list));
    for (const row of table) {
      expect(text).toContain(plain(row[`why_${locale}`]!));
      expect(text).toContain(plain(row[`source_${locale}`]!));
      expect(list).toContain(`href="${addressOf(locale, "learn", idOf(row))}"`);
      expect(list.replaceAll("&#38;", "&").replaceAll("&amp;", "&")).toContain(`areas=${[row.one, row.other].join(",").toLowerCase()}&`);
    }
  });

  test("offer any other two, and say without scripts what that needs", () => {
    const form = /<form class="any-two".*?<\/form>/s.exec(list)?.[0] ?? "";
    expect(form).toContain(`action="${addressOf(locale, "compare")}"`);
    expect(form.match(/<select [^>]*name="areas"/g)).toHaveLength(2);
    expect(form.match(/<option /g)!.length).toBeGreaterThan(400);
    expect(/<noscript>.*<\/noscript>/s.exec(list)?.[0]).toContain("JavaScript");
  });

  test("print the coverage of both countries at every stage as the rows have it, with its year", () => {
    let seen = 0;
    for (const row of table) {
      const page = plain(visibleText(read(addressOf(locale, "learn", idOf(row)))));
      for (const area of [row.one!, row.other!].filter(isCountry))
        for (const id of stageIds) {
          const value = rawLatest(id, area);
          if (!value) continue;
          const {remarks, percent} = format(locale);
          expect(page, `${area} ${id}`).toContain(plain(remarks([percent(value.value), String(value.period)])));
          seen++;
        }
    }
    expect(seen).toBeGreaterThan(50);
  });

  test("have every section, and the pages of their areas lead to them", () => {
    for (const row of table) {
      const page = site.pages.get(addressOf(locale, "learn", idOf(row)));
      expect(page?.ids).toEqual(expect.arrayContaining(Object.keys(learn.sections).map((id) => `section-${id}`)));
      for (const area of [row.one!, row.other!]) {
        const home = addressOf(locale, isCountry(area) ? "country" : "region", area);
        expect(read(home), home).toContain(`href="${addressOf(locale, "learn", idOf(row))}"`);
      }
    }
  });
});
