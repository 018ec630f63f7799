import {statedLocales, type StatedLocale} from "./statedLocales.ts";
import {readFileSync} from "node:fs";
import {describe, expect, test} from "vitest";
import {atlas} from "../src/atlas/atlas.ts";
import {localAtlas} from "../src/atlas/localAtlas.ts";
import {byName} from "../src/i18n/byName.ts";
import {readCsv} from "../src/tables/readCsv.ts";

/** The policy on names of `src/content/borders`, kept. */
const columns = ["iso3", ...statedLocales.flatMap((locale) => [`short_${locale}`, `name_${locale}`])];
const rows = readCsv(readFileSync("data/reference/countries.csv", "utf8"), "countries", {required: columns, further: /./});

const formsOfState: Readonly<Record<StatedLocale, RegExp>> = {
  en: /^(United Republic|Republic) of (?!Korea)| \([^)]*(State|Republic)[^)]*\)$/g,
  es: /^República Unida de | \([^)]*(Estado|República|Reino)[^)]*\)$/g
};

/** Where a name is not that of the United Nations without its form of state; the policy names each. */
const departures: Readonly<Record<StatedLocale, Readonly<Record<string, string>>>> = {
  en: {
    GBR: "United Kingdom",
    HKG: "Hong Kong (China)",
    LAO: "Laos",
    MAC: "Macao (China)",
    MAF: "Saint Martin (French part)",
    RUS: "Russia",
    STP: "São Tomé and Príncipe",
    SYR: "Syria",
    TWN: "Taiwan (China)",
    USA: "United States"
  },
  es: {
    ATF: "Tierras Australes Francesas",
    GBR: "Reino Unido",
    HKG: "Hong Kong (China)",
    LAO: "Laos",
    MAC: "Macao (China)",
    RUS: "Rusia",
    SYR: "Siria",
    TWN: "Taiwán (China)",
    USA: "Estados Unidos"
  }
};

describe.each(statedLocales)("the names of countries and areas in %s", (locale) => {
  const names = rows.map((row) => ({id: row.text("iso3"), short: row.text(`short_${locale}`), full: row.text(`name_${locale}`)}));
  const faulty = (isFaulty: (name: string) => boolean) => names.filter(({short}) => isFaulty(short)).map(({short}) => short);
  test("are those of the United Nations without forms of state, but for a few", () => {
    expect(names).toHaveLength(250);
    const changed = names.filter(({short, full}) => short !== full.replace(formsOfState[locale], ""));
    expect(Object.fromEntries(changed.map(({id, short}) => [id, short]))).toEqual(departures[locale]);
  });
  test("are in running order: a comma stands in lists of islands alone", () => {
    expect(faulty((name) => name.includes(",") && !/^[\p{L} ]+, [\p{L} ]+ (and|y) [\p{L} ]+$/u.test(name))).toEqual([]);
  });
  test("keep one way with parentheses, and one apostrophe", () => {
    const held = names.flatMap(({short}) => [...short.matchAll(/\(([^)]*)\)/g)].map((found) => found[1]));
    const parts = {en: ["Dutch part", "French part", "Malvinas"], es: ["Falkland", "parte francesa", "parte holandesa"]}[locale];
    expect([...new Set(held)].sort()).toEqual(["China", "Keeling", ...parts].sort());
    expect(faulty((name) => /['"“”«»]|^[Tt]he /.test(name))).toEqual([]);
  });
  test("keep a form of state where two would share a name, and in few others", () => {
    const formed = names
      .filter(({short}) => /^(Democratic |People|Republic of|State of|República (de|Pop|Dem)|Estado de)/.test(short))
      .map(({id}) => id);
    expect(formed.sort()).toEqual([...["COD", "KOR", "PRK", "PSE"], ...(locale === "es" ? ["MDA"] : [])].sort());
  });
  test("are each of one place", () => expect(new Set(names.map(({short}) => short)).size).toBe(250));
});

describe("lists of names", () => {
  const sorted = (locale: StatedLocale, ...ids: string[]) => {
    const {name} = localAtlas(atlas(), {locale});
    return ids.toSorted((a, b) => byName(locale)(name(a), name(b)));
  };
  test("go by the word that one looks for, accents beside their letters", () => {
    expect(sorted("en", "PSE", "VGB", "VIR", "KOR", "ALA", "LAO", "VUT", "KEN", "OMN", "PRK", "PER", "ALB")).toEqual([
      "ALA",
      "ALB",
      "KEN",
      "PRK",
      "KOR",
      "LAO",
      "OMN",
      "PSE",
      "PER",
      "VUT",
      "VGB",
      "VIR"
    ]);
    expect(sorted("en", "CRI", "COD", "COG", "COM")).toEqual(["COM", "COG", "COD", "CRI"]);
  });
  test("do so in Spanish", () => {
    expect(sorted("es", "MHL", "KOR", "MDA", "COL", "PSE", "DOM", "MEX", "CRI", "PAN")).toEqual([
      "COL",
      "KOR",
      "CRI",
      "MHL",
      "MEX",
      "MDA",
      "PSE",
      "PAN",
      "DOM"
    ]);
  });
  test.each(statedLocales)("have every word that stands before it in %s", (locale) => {
    const {name} = localAtlas(atlas(), {locale});
    const letters = {
      en: {KOR: "K", PRK: "K", COD: "C", PSE: "P", VGB: "V", VIR: "V", IMN: "M"},
      es: {KOR: "C", PRK: "C", COD: "C", PSE: "P", MDA: "M", MHL: "M", VGB: "V", IMN: "M"}
    }[locale];
    for (const [id, letter] of Object.entries(letters)) {
      const compare = byName(locale);
      expect([compare(name(id), letter) > 0, compare(name(id), `${letter}zzz`) < 0], name(id)).toEqual([true, true]);
    }
  });
});
