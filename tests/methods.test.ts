import {existsSync, readFileSync} from "node:fs";
import {describe, expect, test} from "vitest";
import {words} from "../src/i18n/words.ts";
import {inAll, statedLocales, type StatedLocale} from "./statedLocales.ts";
import {locales, type Translated} from "../src/model/locale.ts";
import {standsOutFrom} from "../src/topics/country/beyondMedian.ts";
import {termIds} from "../src/model/term.ts";
import {addressOf} from "../src/site/addresses.ts";
import {readCsv} from "../src/tables/readCsv.ts";

const indicators = readCsv(readFileSync("data/reference/indicators.csv", "utf8"), "indicators", {required: ["id", "listed"], further: /./});
const listed = indicators.filter((row) => row.text("listed") === "1").map((row) => row.text("id"));
const texts = listed.flatMap((id) => statedLocales.map((locale) => ({id, locale, path: `src/content/methods/${locale}/${id}.md`})));

const read = (path: string): string => readFileSync(path, "utf8");
const headings = (text: string): string[] => text.split("\n").filter((line) => /^#+ /.test(line));
/** The sections of a text: what stands beneath each heading. */
const sections = (text: string): string[] =>
  text
    .split(/^### .*$/m)
    .slice(1)
    .map((section) => section.trim());

/** The first heading says of whom or of what the figure is a share. A new language adds its own words here. */
const denominatorFirst: Record<StatedLocale, string> = inAll({en: "### Who is counted", es: "### A quién se cuenta"});

/** How the rule of a branch that stands out ends. */
const standsOutIn: Translated = {
  en: `from ${standsOutFrom} percentage points on`,
  es: `siempre que la supere en ${standsOutFrom} puntos porcentuales`,
  fr: `à partir de ${standsOutFrom} points de pourcentage`,
  ar: `ابتداءً من ${standsOutFrom} نقاط مئوية`
};

/** Words that judge where the figure should speak. */
const judging = /\b(only|merely|alarming|alarmingly|shocking|staggering|alarmante|impactante|escandaloso|apenas)\b.{0,12}\d/i;

describe("method texts", () => {
  test.each(locales)("say in %s from how many points on a branch stands out", (locale) => {
    const line = read(`src/content/prose/${locale}/method.md`)
      .split("\n")
      .find((one) => one.includes(`/glossary/#median-country`) && one.includes(standsOutIn[locale]));
    expect(line).toBeDefined();
  });
  test("are looked for", () => expect(listed.length).toBeGreaterThanOrEqual(20));
  test.each(texts)("$locale/$id is there and names its indicator", ({id, path}) => {
    expect([path, existsSync(path)]).toEqual([path, true]);
    expect(read(path)).toMatch(new RegExp(`^---\nindicator: ${id}\n---\n`));
  });
  test.each(statedLocales)(
    "in %s have the same five headings in the same order, beneath that of their section, the denominator first",
    (locale) => {
      const [first, ...others] = texts.filter((text) => text.locale === locale).map(({path}) => headings(read(path)));
      expect(first).toHaveLength(5);
      expect(first?.[0]).toBe(denominatorFirst[locale]);
      for (const other of others) expect(other).toEqual(first);
    }
  );
  test.each(texts)("$locale/$id says something under every heading and judges nothing", ({path}) => {
    const said = sections(read(path));
    expect(said).toHaveLength(5);
    for (const section of said) expect(section.split(/\s+/).length).toBeGreaterThanOrEqual(10);
    expect(read(path)).not.toMatch(judging);
  });
  test.each(listed)("of %s cite the same licence and say the same number of things in every language", (id) => {
    const [first, ...others] = statedLocales.map((locale) => {
      const said = sections(read(`src/content/methods/${locale}/${id}.md`));
      return {
        points: (said[2] ?? "").split(/^- /m).length,
        cited: /CC BY 4\.0/.test(said[4] ?? ""),
        paragraphs: (said[3] ?? "").split("\n\n").length
      };
    });
    expect(first?.cited).toBe(true);
    expect(first?.points).toBeGreaterThanOrEqual(5);
    for (const other of others) expect(other).toEqual(first);
  });
});

describe.each(["method", "about"])("the prose %s", (name) => {
  const prose = statedLocales.map((locale) => read(`src/content/prose/${locale}/${name}.md`));
  test("has a title in every language", () => {
    for (const text of prose) expect(text).toMatch(/^---\ntitle: \S.*\n---\n/);
  });
  test("has the same sections, points and table rows in every language", () => {
    const shapes = prose.map((text) => text.split("\n").map((line) => /^(##|-|\|)(?= )/.exec(line)?.[1] ?? (line === "" ? "" : "text")));
    expect(shapes[0]?.filter((mark) => mark === "##").length).toBeGreaterThanOrEqual(5);
    for (const shape of shapes) expect(shape).toEqual(shapes[0]);
  });
});

describe("the caveat of a head count", () => {
  const caveat = {en: /too low where [^)]+/, es: /demasiado baja donde [^)]+/};
  test.each([
    ["pensionAge", "old-age", /under 65, too high where it is over/, /menor de 65, demasiado alta donde es mayor/],
    ["children", "children", /too high where only younger ones do/, /demasiado alta donde solo cuentan edades menores/]
  ] as const)("of %s says both ways it may be off, in the same words wherever it stands", (denominator, id, en, es) => {
    for (const locale of statedLocales) {
      const [said = ""] = caveat[locale].exec(words(locale).denominators[denominator]) ?? [];
      expect(said).toMatch({en, es}[locale]);
      for (const path of [`src/content/methods/${locale}/${id}.md`, `src/content/prose/${locale}/method.md`])
        expect([path, read(path).includes(said)]).toEqual([path, true]);
    }
  });
});

describe.each(statedLocales)("links of the texts in %s", (locale) => {
  const paths = [
    ...listed.map((id) => `src/content/methods/${locale}/${id}.md`),
    ...["method", "about"].map((name) => `src/content/prose/${locale}/${name}.md`)
  ];
  const links = paths.flatMap((path) => Array.from(read(path).matchAll(/\]\(([^)]*glossary[^)]*)\)/g), (match) => match[1] ?? ""));
  test("lead to terms of the glossary in the same language", () => {
    const terms = termIds.map((term) => addressOf(locale, "glossary", term));
    expect(links.length).toBeGreaterThan(40);
    expect(links.filter((link) => ![addressOf(locale, "glossary"), ...terms].includes(link))).toEqual([]);
  });
});
