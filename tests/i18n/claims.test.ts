import {statedLocales, type StatedLocale} from "../statedLocales.ts";
import {readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {describe, expect, test} from "vitest";
import {words} from "../../src/i18n/words.ts";
import {readCsv} from "../../src/tables/readCsv.ts";
import {isMessage, sayings, type PlacedText} from "./sayings.ts";
import {struckClaims} from "./struckClaims.ts";

const filesIn = (folder: string) =>
  readdirSync(folder, {recursive: true, encoding: "utf8"}).map((file) => ({place: join(folder, file), name: file}));

/** A text without the addresses of its links. */
const withoutAddresses = (text: string): string => text.replace(/\[([^\]]*)\]\([^)]*\)/g, "$1");

/** Methods and prose, a paragraph at a time. */
const contentIn = (locale: StatedLocale): PlacedText[] =>
  filesIn("src/content")
    .filter(({place}) => place.endsWith(".md") && (place.includes(`/${locale}/`) || place.endsWith(`/${locale}.md`)))
    .flatMap(({place}) =>
      withoutAddresses(readFileSync(place, "utf8"))
        .split(/\n+/)
        .map((text) => ({place, text}))
    );

/** What the reference tables say in a language. */
const referenceIn = (locale: StatedLocale): PlacedText[] =>
  ["indicators", "annotations", "pairs", "practices", "groups"].flatMap((name) =>
    readCsv(readFileSync(`data/reference/${name}.csv`, "utf8"), name, {required: [], further: /./}).flatMap((row) =>
      row.columns
        .filter((column) => column.endsWith(`_${locale}`))
        .map((column) => ({place: `${name}.csv ${column}`, text: row.text(column)}))
    )
  );

/** The publishers' cards are in English. */
const cards = (): PlacedText[] =>
  filesIn("data/raw")
    .filter(({place}) => place.endsWith("source.json"))
    .map(({place}) => ({place, text: readFileSync(place, "utf8")}));

const alone: Partial<Record<StatedLocale, () => PlacedText[]>> = {
  en: () => [...cards(), ...["README.md", "CITATION.cff"].map((place) => ({place, text: readFileSync(place, "utf8")}))]
};

describe.each(statedLocales)("claims in %s", (locale) => {
  const sources = {words: sayings(locale), content: contentIn(locale), reference: referenceIn(locale), alone: alone[locale]?.() ?? []};
  const all = Object.values(sources).flat();

  test("are looked for in words, content and reference tables", () => {
    expect(sources.words.filter(({place}) => !isMessage(place)).length).toBeGreaterThan(400);
    expect(new Set(sources.words.map(({place}) => place).filter(isMessage)).size).toBeGreaterThan(350);
    expect(sources.content.length).toBeGreaterThan(300);
    expect(sources.reference.length).toBeGreaterThan(150);
  });

  test.each(struckClaims)("$why", ({said, bites, spares}) => {
    expect(bites[locale].filter((text) => !said[locale].test(text))).toEqual([]);
    expect(spares[locale].filter((text) => said[locale].test(text))).toEqual([]);
    expect(all.filter(({text}) => said[locale].test(text)).map(({place, text}) => `${place}: ${text}`)).toEqual([]);
  });

  test("each pair of areas says whose account it is, and of when", () => {
    const sources = referenceIn(locale).filter(({place}) => place === `pairs.csv source_${locale}`);
    expect(sources.length).toBeGreaterThan(5);
    for (const {text} of sources) expect(text).toMatch(/^\p{Lu}.*, (19|20)\d\d$/u);
  });

  test("say that informality is defined in part by missing protection wherever it stands beside coverage", () => {
    const {country, countries, informality} = words(locale);
    for (const text of [country.gender.noteWork, countries.caption, informality.cover.note, informality.beyond.note])
      expect(text).toMatch(
        /defined in part by missing social protection|[Pp]artly circular|se define en parte por la falta|[Ee]n parte es circular/
      );
  });

  test("have one definition of informal employment", () => {
    const {country, informality, sectors} = words(locale);
    expect([country.work.note.startsWith(informality.definition), sectors.informal]).toEqual([true, informality.definition]);
  });
});
