import {localAtlas} from "../../src/atlas/localAtlas.ts";
import {readdirSync, readFileSync} from "node:fs";
import {describe, expect, test} from "vitest";
import {sourceTexts} from "../../src/i18n/sourceTexts.ts";
import {locales} from "../../src/model/locale.ts";
import type {Source} from "../../src/model/source.ts";
import {atlas as made} from "../../src/atlas/atlas.ts";
import {citeSource} from "../../src/dataset/citeSource.ts";
import {format} from "../../src/i18n/format.ts";
import {languageOf} from "../../src/atlas/language.ts";
import {sourcesNamed, sourcesText} from "../../src/i18n/sourcesText.ts";
import {inWords, sourceLines, sourceOf, wholeSourceLine} from "../../src/reading/sourceLines.ts";

const atlas = made();
const [en, es] = [languageOf("en"), languageOf("es")];

describe.each(locales)("source lines in %s", (locale) => {
  const reader = languageOf(locale);
  test("name publisher, table and licence of every listed indicator", () => {
    for (const indicator of atlas.listed) {
      const lines = sourceLines([indicator], localAtlas(atlas, reader));
      const line = sourcesNamed(lines, locale);
      const {publisher, licence} = inWords(sourceOf(indicator.source, atlas), reader);
      expect(lines, indicator.id).toHaveLength(1);
      expect(line.startsWith(format(locale).labelled(publisher, "")), indicator.id).toBe(true);
      expect(line.endsWith(`. ${licence}`), indicator.id).toBe(true);
      expect(line, indicator.id).not.toMatch(/undefined|\.csv|: \./);
    }
  });
  test("name a source once, with each of its tables once", () => {
    const [old, children, spending] = ["old-age", "children", "spending"].map((id) => atlas.indicator(id)) as [
      (typeof atlas.listed)[0],
      (typeof atlas.listed)[0],
      (typeof atlas.listed)[0]
    ];
    expect(sourceLines([old, children], localAtlas(atlas, reader))).toEqual(sourceLines([old], localAtlas(atlas, reader)));
    expect(sourceLines([old, spending], localAtlas(atlas, reader))).toHaveLength(2);
  });
  test("add the tables of aggregates where they are shown", () => {
    const informal = atlas.indicator("informal-employment");
    const [alone, both] = [false, true].flatMap((aggregates) => sourceLines([informal], localAtlas(atlas, reader), {aggregates}));
    expect(both!.tables.length).toBeGreaterThan(alone!.tables.length);
  });
});

test("a source speaks the reader's language, in lines and in citations", () => {
  expect(sourcesText(sourceLines([atlas.indicator("informal-by-sector")], localAtlas(atlas, es)), "es")).toBe(
    "Fuente: Organización Internacional del Trabajo (OIT): Tasa de empleo informal por sector y sexo; edición de marzo de 2024; sin las filas de 39 países que la OIT ha revisado más desde entonces; en las que quedan, la tasa de todas las personas ocupadas ha cambiado en menos de 2 puntos porcentuales. CC BY 4.0"
  );
  expect(wholeSourceLine("un-wpp", localAtlas(atlas, es)).publisher).toContain("Naciones Unidas");
  expect(wholeSourceLine("un-wpp", localAtlas(atlas, en)).publisher).toContain("United Nations, Department");
  expect(citeSource(sourceOf("subnational-can", atlas), es)).toMatch(/Esto no constituye un respaldo de Statistics Canada/);
  expect(citeSource(sourceOf("worldbank", atlas), es)).toMatch(/^Banco Mundial: Indicadores del Desarrollo Mundial; ASPIRE\. 2025; índice/);
});

test("a figure of sectors names what it takes of a table of many subjects, and no survey beside it", () => {
  const [line] = sourceLines([atlas.indicator("employment-by-sector")], localAtlas(atlas, en));
  expect(line).toMatchObject({tables: ["World Development Indicators, employment by sector (ILO modelled estimates), 2025"]});
  expect(sourceLines([atlas.indicator("survey-coverage")], localAtlas(atlas, es))[0]?.tables.join()).toContain("ASPIRE");
});

test("a source nobody knows is a mistake that is told", () => expect(() => sourceOf("rumour", atlas)).toThrow("source rumour"));

/** All that a card says in words. */
const said = ({publisher, title, edition, tables}: Pick<Source, "publisher" | "title" | "edition" | "tables">) => ({
  ...{publisher, title, edition},
  ...tables
});
/** Titles and names without a translation of their own. */
const alike = [
  "2024 (WBL 1.0)",
  "2025",
  "Global Work-Injury Policy Database (GWIP)",
  "Microinsurance Network",
  "National Bureau of Statistics, Nigeria",
  "SDG India Index and Dashboard 2020–21; 2023–24",
  "Statistical Institute of Jamaica (STATIN); Ministry of Labour and Social Security",
  "Statistics Canada",
  "Women, Business and the Law",
  "World Population Prospects 2024"
];

describe.each(locales.slice(1))("every source of data/raw in %s", (locale) => {
  const folders = readdirSync("data/raw");
  const cards = folders.map((folder) => JSON.parse(readFileSync(`data/raw/${folder}/source.json`, "utf8")) as Source);
  const texts: Readonly<Record<string, Parameters<typeof said>[0]>> = sourceTexts[locale] ?? {};

  test("has its text, and so has every table beside it; no text is about another", () => {
    expect(folders.length).toBeGreaterThan(3);
    expect(Object.keys(texts).sort()).toEqual(folders.toSorted());
    for (const folder of folders) {
      const files = readdirSync(`data/raw/${folder}`).filter((file) => !["source.json", "expected.csv"].includes(file));
      expect(Object.keys(texts[folder]?.tables ?? {}).sort(), folder).toEqual(files.toSorted());
    }
  });
  test("says nothing in English, but titles that have no other language", () => {
    const same = cards.flatMap((card) => {
      const own = new Set(Object.values(said(texts[card.id] ?? card)));
      return Object.values(said(card)).filter((text) => own.has(text));
    });
    expect(same.filter((text) => !alike.includes(text))).toEqual([]);
  });
  test("keeps the years and counts of its card", () => {
    const numbers = (text: string) => text.replaceAll("-11-", " November ").match(/\d{2,4}/g) ?? [];
    for (const card of cards) {
      const own = said(texts[card.id] ?? card) as Record<string, string>;
      for (const [what, text] of Object.entries(said(card))) {
        expect([what, numbers(own[what] ?? "").sort()]).toEqual([what, numbers(text as string).sort()]);
      }
    }
  });
});

test("a licence that is no name says what it means: facts are not protected", () => {
  for (const id of ["claims", "ratifications", "schemes"]) {
    expect(wholeSourceLine(id, localAtlas(atlas, en)).licence).toBe("Facts, not protected");
    expect(wholeSourceLine(id, localAtlas(atlas, es)).licence).toBe("Datos fácticos, no sujetos a derechos");
  }
});
