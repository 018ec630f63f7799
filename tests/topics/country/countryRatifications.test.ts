import {readFileSync} from "node:fs";
import Papa from "papaparse";
import {describe, expect, test} from "vitest";
import {atlas as made} from "../../../src/atlas/atlas.ts";
import {localAtlas} from "../../../src/atlas/localAtlas.ts";
import {languageOf} from "../../../src/atlas/language.ts";
import {statedLocales} from "../../statedLocales.ts";
import {countryRatifications} from "../../../src/topics/country/countryRatifications.ts";
import {isLackedByList, type Convention} from "../../../src/model/ratification.ts";
import {sampleAtlas} from "../../atlas/sampleAtlas.ts";

type Row = Record<string, string>;
const raw = ["ratifications", "c102"].flatMap(
  (name) => Papa.parse<Row>(readFileSync(`data/raw/ratifications/${name}.csv`, "utf8"), {header: true, skipEmptyLines: true}).data
);
const codeOf = (row: Row) => row.instrument!.split(" ")[0]!;
const codes = [...new Set(raw.map(codeOf))];
const atlas = made();
const [en, es] = statedLocales.map((locale) => localAtlas(atlas, languageOf(locale)));
const of = (id: string, reader = en!) =>
  countryRatifications(
    atlas.countries.find((country) => country.id === id)!,
    reader
  );

/** The code of a treaty by its Spanish letters. */
const spanish: Readonly<Record<string, string>> = {PIDESC: "ICESCR", "PF-PIDESC": "ICESCR-OP", CDN: "CRC", CDPD: "CRPD", CTMF: "ICMW"};
const codeSaid = (code: string): string => spanish[code] ?? code;

/** What a sentence lists, by code: its year, or what stands in its place. */
function listed(text: string): Map<string, string> {
  const parts = text
    .replace(/^[^:]*: /, "")
    .replace(/\.( (The|Las) lis.*)?$/, "")
    .split(/; (?=[A-Z])/);
  return new Map(parts.map((part) => [codeSaid(part.split(" ")[0]!), /\(([^)]*)\)$/.exec(part)?.[1] ?? ""]));
}

describe.each(statedLocales)("the line on a country's page, %s", (locale) => {
  const as = localAtlas(atlas, languageOf(locale));
  test("says every row of the raw lists, its year, and no more; the rest is unknown", () => {
    expect(raw.length).toBe(1362);
    const byCountry = Map.groupBy(raw, (row) => row.iso3!);
    let said = 0;
    for (const country of atlas.pages) {
      const rows = byCountry.get(country.id) ?? [];
      const {ratified, others} = countryRatifications(country, as);
      const years = rows.length === 0 ? new Map<string, string>() : listed(ratified);
      if (rows.length === 0) {
        const {none, ofState} = as.words.ratifications;
        const alone = atlas.states.has(country.id) || ["COK", "NIU", "ESH", "TWN", "XKX"].includes(country.id);
        expect(ratified, country.id).toBe(alone ? none : `${none} ${ofState}`);
      }
      expect([...years.keys()].sort(), country.id).toEqual(rows.map(codeOf).sort());
      for (const row of rows) {
        const year = years.get(codeOf(row))!;
        if (row.year === "") expect(year).toContain({en: "year unknown", es: "año desconocido"}[locale]);
        else expect(Number.parseInt(year, 10), country.id).toBe(Number(row.year));
      }
      const unknown = others === undefined ? [] : [...listed(others).keys()];
      const lacked = codes.filter((code) => isLackedByList(country.id, code as Convention));
      expect([...unknown, ...years.keys(), ...lacked].sort(), country.id).toEqual([...codes].sort());
      said += years.size;
    }
    expect(said).toBe(raw.filter((row) => atlas.pages.some(({id}) => id === row.iso3)).length);
  });
});

test("nothing is said of a State that the Cook Islands, Niue, Kosovo, Taiwan or Western Sahara would belong to", () => {
  const areas = atlas.pages.filter(({id}) => ["COK", "NIU", "ESH", "TWN", "XKX"].includes(id));
  expect(areas.length).toBeGreaterThanOrEqual(4);
  for (const area of areas) {
    expect(countryRatifications(area, en!).ratified).not.toContain("belongs to");
    expect(countryRatifications(area, es!).ratified).not.toContain("pertenece");
  }
  expect(of("GRL").ratified).toContain("the State that the area belongs to may extend to it");
});

test("the years of C118 are those of entry into force, but Sweden's", () => {
  const said = raw.filter((row) => row.instrument === "C118").map(({iso3}) => [iso3!, listed(of(iso3!).ratified).get("C118")!] as const);
  expect(said).toHaveLength(28);
  for (const [iso3, year] of said) {
    if (iso3 === "SWE") expect(year).toBe("1963");
    else expect(year, iso3).toMatch(/^19\d\d, year of entry into force, in a list of 1976$/);
  }
  expect(of("TUN", es!).ratified).toContain("(1966, año de entrada en vigor, en una lista de 1976)");
});

test("Argentina, in both languages", () => {
  expect(of("ARG").ratified).toContain(
    "Ratified, acceded to or succeeded to: C102 social security, minimum standards (2016); C156 workers"
  );
  expect(of("ARG").others).toContain("For the others nothing is known here, which is not a refusal: C118 equality of treatment");
  expect(of("ARG", es).ratified).toContain("Ratificación, adhesión o sucesión: C102 seguridad social, norma mínima (2016); C156");
  expect(of("ARG").seenIn).toEqual([
    {
      label: "Source for C102:",
      document: "ILO news, 8 November 2021",
      href: "http://www.ilo.org/global/about-the-ilo/newsroom/news/WCMS_827047/lang--en/index.htm"
    }
  ]);
  expect(of("ARG").sources).toEqual([
    expect.stringMatching(/^International Labour Organization \(ILO\); United Nations: .* Facts, not protected$/)
  ]);
  expect(of("ARG", es).sources).toEqual([expect.stringMatching(/ Datos fácticos, no sujetos a derechos$/)]);
});
test("Romania has ratified, the year is unknown; Russia's is that of its law", () => {
  expect(of("ROU").ratified).toContain("C102 social security, minimum standards (year unknown, after September 2006)");
  expect(of("ROU").seenIn).toMatchObject([{href: null}]);
  expect(of("RUS").ratified).toContain("(2018, year of the law; very likely registered in 2019, not checked against a document)");
  expect(of("RUS").seenIn).toEqual([]);
});
test("whom the list is known to lack has ratified: not unknown; and nobody is lacked whom the list holds", () => {
  const card = JSON.parse(readFileSync("data/raw/ratifications/source.json", "utf8")) as {tables: Record<string, string>};
  const lacked = [...atlas.states].filter((id) => isLackedByList(id, "C102"));
  expect(lacked.sort()).toEqual(["GBR", "NOR", "SWE"]);
  for (const id of lacked) {
    expect(card.tables["c102.csv"]).toContain(atlas.areas.get(id)!.name.en.replace(/ of Great Britain.*/, ""));
    expect(raw.some((row) => row.iso3 === id && codeOf(row) === "C102")).toBe(false);
    expect(of(id).others).not.toContain("C102");
    expect(of(id).lacks).toMatch(/^Ratified too, but missing from the list: C102 .*neither the year nor which parts were accepted/);
    expect(of(id, es).lacks).toMatch(/^También ratificado, pero falta en la lista: C102 .*ni el año ni qué partes/);
  }
});
test("which parts were accepted is nowhere said, and that is said wherever C102 is", () => {
  for (const country of atlas.pages) {
    const {ratified, lacks} = of(country.id);
    expect(/C102/.test(ratified) || isLackedByList(country.id, "C102"), country.id).toBe(
      /which parts|does not say which/.test(lacks ?? "")
    );
  }
});
test("what was seen in no document is said to be unchecked, on its page and in the text on method, and of no convention without documents", () => {
  const unseen = raw.filter(
    (row) =>
      codeOf(row) === "C102" && atlas.ratifications.some((one) => one.area === row.iso3 && one.convention === "C102" && one.evidence === "")
  );
  expect(unseen.map(({iso3}) => iso3).sort()).toEqual(["MAR", "RUS", "UKR", "VCT"]);
  for (const reader of [en!, es!]) {
    const text = readFileSync(`src/content/prose/${reader.locale}/method.md`, "utf8");
    for (const {iso3} of unseen) {
      expect(of(iso3!, reader).ratified.match(/not checked against a document|no cotejado con un documento/g), iso3).toHaveLength(1);
      expect(text).toContain(atlas.areas.get(iso3!)!.name[reader.locale]);
    }
  }
  expect(of("ARG").ratified).not.toContain("not checked");
});
test("every document is named in Spanish words", () => {
  for (const {evidence} of atlas.ratifications.filter((one) => one.evidence !== "")) {
    expect(es!.words.ratifications.document(evidence), evidence).not.toMatch(/heading|news|law|list of|deposited|representation/i);
  }
});
test("a country of which nothing is known says so, and names all conventions", () => {
  const small = sampleAtlas({});
  const {ratified, others, seenIn, sources} = countryRatifications(small.countries[0]!, localAtlas(small, en!));
  expect(ratified).toBe("This list has no ratification by this country or area. Absence from it is unknown, not a refusal.");
  expect(others).toMatch(/^The list is of: C102 /);
  expect(listed(others!).size).toBe(codes.length);
  expect([seenIn, sources]).toEqual([[], []]);
});
