import {readFileSync} from "node:fs";
import {describe, expect, test} from "vitest";
import {atlas} from "../../../src/atlas/atlas.ts";
import {localAtlas} from "../../../src/atlas/localAtlas.ts";
import {informalMeans as inEnglish} from "../../../src/i18n/en/phrases.ts";
import {informalMeans as inSpanish} from "../../../src/i18n/es/phrases.ts";
import {lensNames} from "../../../src/model/lens.ts";
import {statedLocales} from "../../statedLocales.ts";
import {termIds} from "../../../src/model/term.ts";
import {addressOf} from "../../../src/site/addresses.ts";
import {termIndex} from "../../../src/topics/lists/termIndex.ts";
import {glossaryEntries} from "../../../src/topics/lists/glossaryEntries.ts";

const informalMeans = {en: inEnglish, es: inSpanish};

describe.each(statedLocales)("the glossary in %s", (locale) => {
  const as = localAtlas(atlas(), {locale});
  const {words} = as;
  const entries = glossaryEntries(as);
  const nameOf = (id: string) => entries.find((entry) => entry.id === id)?.name;

  test("has every term once, in the alphabet of the language", () => {
    const names = entries.map(({name}) => name);
    expect(entries.map(({id}) => id).sort()).toEqual([...termIds].sort());
    expect(new Set(names).size).toBe(names.length);
    expect(names).toEqual(names.toSorted(new Intl.Collator(locale).compare));
  });

  test("is led by an index of all terms under their letters, in the same order", () => {
    const index = termIndex(entries, locale);
    expect(index.flatMap((letter) => letter.entries.map(({id}) => id))).toEqual(entries.map(({id}) => id));
    expect(index.map(({letter}) => letter).filter((letter) => !/^[A-Z]$/.test(letter))).toEqual([]);
    expect(new Set(index.map(({letter}) => letter)).size).toBe(index.length);
    expect(index.length).toBeGreaterThan(8);
  });

  test("says what each means in one to three sentences, and whose definition it is", () => {
    for (const {id, means, from} of entries) {
      const sentences = means.replace(/núm\. |No\. /g, "").match(/[.!?](?= |$)/g) ?? [];
      expect([id, sentences.length > 0 && sentences.length < 4, /\.$/.test(means), from.endsWith(".")]).toEqual([id, true, true, false]);
    }
  });

  test("calls no thing by the name that it gives to another, nor twice by its own", () => {
    const names = new Set(entries.map(({name}) => name.toLowerCase()));
    const others = entries.flatMap(({also}) => also?.toLowerCase().split(/[,;] /) ?? []);
    expect(others.length).toBeGreaterThan(15);
    expect(others.filter((other) => names.has(other))).toEqual([]);
    expect(new Set(others).size).toBe(others.length);
  });

  test("has the names of menus, headings and indicators", () => {
    const indicator = (id: string) => as.snapshot(id).indicator.name[locale];
    expect(nameOf("informal-employment")).toBe(indicator("informal-employment"));
    expect(nameOf("informal-employment")).toBe(words.informality.name);
    expect(nameOf("informal-employment")).toBe(words.country.sections.work);
    expect(nameOf("at-least-one-cash-benefit")).toBe(indicator("any-benefit"));
    expect(nameOf("life-cycle")).toBe(words.lifeCycle.name);
    expect(words.country.sections.life).toBe(words.lifeCycle.name);
    expect(nameOf("programmes")).toBe(words.strategies.name);
    expect([words.country.sections.trend, words.region.sections.pace]).toEqual([nameOf("trend"), nameOf("trend")]);
    expect([words.country.sections.unknown, words.region.sections.missing]).toEqual([nameOf("missing-data"), nameOf("missing-data")]);
    expect(words.figure.median).toBe(nameOf("median-country"));
    expect(words.figure.denominator("x")).toContain(nameOf("denominator"));
    expect(words.glossary.title).toBe(words.site.nav.glossary);
  });

  test("defines informal employment by the one text that all pages have", () => {
    expect(entries.find(({id}) => id === "informal-employment")?.means).toBe(informalMeans[locale]);
    expect(words.informality.definition).toBe(informalMeans[locale]);
  });

  test("says what social protection is as the page about the atlas does", () => {
    const about = readFileSync(`src/content/prose/${locale}/about.md`, "utf8").replace(/\[([^\]]*)\]\([^)]*\)/g, "$1");
    const [said = ""] = entries.find(({id}) => id === "social-protection")?.means.split(":") ?? [];
    expect(said.length).toBeGreaterThan(80);
    expect(about).toContain(`${said}.`);
  });

  test("leads from each term to other terms and to the pages that use it; every lens is among them", () => {
    for (const {related, pages} of entries) expect([related.length > 0, pages.length > 0]).toEqual([true, true]);
    const hrefs = new Set(entries.flatMap(({pages}) => pages.map(({href}) => href)));
    expect(lensNames.map((lens) => addressOf(locale, lens)).filter((href) => !hrefs.has(href))).toEqual([]);
  });
});
