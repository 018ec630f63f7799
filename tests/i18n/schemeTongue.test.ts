import {readFileSync} from "node:fs";
import Papa from "papaparse";
import {describe, expect, test} from "vitest";
import {atlas} from "../../src/atlas/atlas.ts";
import {localAtlas} from "../../src/atlas/localAtlas.ts";
import {schemeTongue} from "../../src/i18n/schemeTongue.ts";
import {cellContent} from "../../src/markup/tableMarkup.ts";
import {schemesList} from "../../src/topics/schemes/schemesList.ts";

const made = atlas();
const rows = (file: string) =>
  Papa.parse<Record<string, string>>(readFileSync(`data/raw/schemes/${file}`, "utf8"), {header: true, skipEmptyLines: true}).data;
const names = made.schemes.flatMap((scheme) =>
  [...new Set([scheme.name, scheme.localName])].filter(Boolean).map((text) => ({text, tongue: schemeTongue(text, scheme)}))
);

describe("names of schemes are marked with their language", () => {
  /** Words that only one language has; whoever adds a scheme of a country not met before finds it here. */
  const words: Readonly<Record<string, RegExp>> = {
    es: /\b(?:Asignación|Pensi[oó]n(?:es)? (?:[a-z]|Alim|Univ|Bás)|Bonos?\b(?! )|Programa (?:de (?!apoio)|Alim)|Becas|Seguro de|niñas|Régimen)\b/,
    fr: /\b(?:Caisse|[Rr]égime (?:de|des)|Mutuelle|Couverture|Allocations? (?:fam|Fam|de)|Assistance médicale|programme «|handicapées?)/,
    pt: /\b(?:Abono|Bolsa|Criança|Prestação|Pensão|famílias)\b/,
    en: /\b(?:Allowance|Benefit|benefit|insurance|Insurance|Scheme|Assistance(?! médicale)|Grant|Old|Unemployment|Social Pension)\b/
  };
  test.each(Object.entries(words))("those with words of %s", (tongue, pattern) => {
    const found = names.filter(({text}) => pattern.test(text));
    expect(found.length).toBeGreaterThan(2);
    expect(found.filter((name) => name.tongue !== tongue)).toEqual([]);
  });
});

test("on a page in Spanish, a name in another language says so, in the list of all", () => {
  const shown = (locale: "en" | "es") =>
    new Map(schemesList(localAtlas(made, {locale})).lines.map(({cells: [head]}) => [head!.text, cellContent(head!)]));
  expect(shown("es").get("Kidney Disease Allowance")).toContain(' lang="en">Kidney');
  expect(shown("es").get("Régime des salariés agricoles")).toContain(' lang="fr">');
  expect(shown("es").get("Becas PROGRESAR")).not.toContain("lang=");
  expect(shown("en").get("Kidney Disease Allowance")).not.toContain("lang=");
  expect(cellContent({text: "Chile Solidario", lang: "es"})).toBe('<span lang="es">Chile Solidario</span>');
});

test("names and titles of documents have their accents", () => {
  const bare =
    /\b(?:[Rr]egime|securite|sante|medicales?|[Mm]inistere|Politicas|des salaries|etranger|Prestacao|Pensao|Promocion|Regimen|Opinion \()\b/;
  const texts = [...rows("schemes.csv"), ...rows("beneficiaries.csv")].flatMap((row) => [
    row.name,
    row.name_local,
    row.source_title,
    row.publisher
  ]);
  const ofEnglish = /\(CNSS\)$/;
  expect([...new Set(texts)].filter((text) => text && bare.test(text) && !ofEnglish.test(text))).toEqual([]);
  expect("Regime des salaries").toMatch(bare);
});
