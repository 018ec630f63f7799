import {describe, expect, test} from "vitest";
import {atlas} from "../../src/atlas/atlas.ts";
import {localAtlas} from "../../src/atlas/localAtlas.ts";
import {matching, type Findable} from "../../src/client/matching.ts";
import {locales, type Locale} from "../../src/model/locale.ts";
import {countriesList} from "../../src/topics/lists/countriesList.ts";
import {searchEntries} from "../../src/topics/lists/searchEntries.ts";
import {realKit} from "../compare/realKit.ts";

/** What readers type, and the area that they mean. */
const meant: Readonly<Record<string, readonly string[]>> = {
  ARE: ["UAE", "Emirates", "the United Arab Emirates"],
  BOL: ["Bolivia", "Plurinational State of Bolivia"],
  BRN: ["Brunei"],
  CIV: ["Ivory Coast", "the Ivory Coast", "Costa de Marfil", "cote d'ivoire", "Côte d’Ivoire", "cote divoire"],
  COD: ["DRC", "D.R.C.", "DR Congo", "Congo-Kinshasa", "congo kinshasa", "Zaire", "RDC"],
  COG: ["Congo-Brazzaville", "Congo", "the Congo", "Republic of the Congo"],
  CPV: ["Cape Verde", "Cabo Verde"],
  CZE: ["Czech Republic", "the Czech Republic", "República Checa", "republica checa"],
  GBR: ["UK", "U.K.", "the UK", "Great Britain", "England", "Gran Bretaña", "Inglaterra"],
  GMB: ["the Gambia", "The Gambia"],
  HKG: ["Hong Kong", "Hongkong"],
  IRN: ["Iran", "Irán", "Islamic Republic of Iran"],
  KEN: ["Kenia"],
  KNA: ["St Kitts", "St. Kitts and Nevis", "Saint Kitts"],
  KOR: ["South Korea", "Corea del Sur", "Republic of Korea"],
  LAO: ["Laos", "Lao PDR", "Lao People's Democratic Republic"],
  LCA: ["St Lucia", "St. Lucia", "Saint Lucia", "Santa Lucia"],
  MAR: ["Marruecos", "Morocco"],
  MDA: ["Moldova", "Moldavia", "Republic of Moldova"],
  MKD: ["Macedonia", "North Macedonia", "FYROM"],
  MMR: ["Burma", "Birmania", "Myanmar"],
  NLD: ["Holland", "Holanda", "the Netherlands"],
  PRK: ["North Korea", "Corea del Norte", "DPRK"],
  PSE: ["Palestine", "Palestina"],
  QAT: ["Catar", "Qatar"],
  REU: ["Reunion", "Réunion"],
  RUS: ["Russia", "Rusia", "Russian Federation"],
  STP: ["Sao Tome", "São Tomé"],
  SWZ: ["Swaziland", "Suazilandia", "Esuatini"],
  SYR: ["Syria", "Siria", "Syrian Arab Republic"],
  TLS: ["East Timor", "Timor-Leste", "Timor Oriental"],
  TUR: ["Turkey", "Turquía", "turkiye", "Türkiye"],
  TWN: ["Taiwan", "Taiwán"],
  TZA: ["Tanzania", "United Republic of Tanzania"],
  USA: ["US", "USA", "U.S.", "U.S.A.", "America", "the United States", "EE. UU.", "EE.UU.", "EEUU", "Estados Unidos"],
  VAT: ["Vatican", "Vaticano", "the Vatican", "Holy See"],
  VCT: ["St Vincent", "St. Vincent and the Grenadines"],
  VEN: ["Venezuela"],
  VNM: ["Vietnam", "Viet Nam"],
  XKX: ["Kosovo"]
};
const pairs = Object.entries(meant).flatMap(([id, texts]) => texts.map((text) => [text, id] as const));

type Found = Findable & {readonly id: string};
const codes = new Set(atlas().countries.map(({id}) => id.toLowerCase()));
const coded = <F extends Findable>(entries: readonly F[]): Found[] =>
  entries.map(({name, also}) => ({name, also, id: also.find((text) => codes.has(text))?.toUpperCase() ?? name}));

/** What each of the three fields looks through. */
const lists = {
  search: (locale: Locale): Found[] => coded(searchEntries(localAtlas(atlas(), {locale}))),
  picker: (locale: Locale): Found[] => coded([...realKit(locale).base.areas, ...realKit(locale).base.unfigured]),
  filter: (locale: Locale): Found[] =>
    countriesList(localAtlas(atlas(), {locale})).flatMap(({lines}) =>
      lines.map(({id, also, cells}) => ({id, also, name: cells[0]?.text ?? ""}))
    )
};

describe.each(locales)("in %s", (locale) => {
  describe.each(Object.keys(lists) as (keyof typeof lists)[])("the %s", (kind) => {
    const entries = lists[kind](locale);
    test.each(pairs)("finds by “%s” first %s", (text, id) => expect(matching(entries, text)[0]?.id).toBe(id));
    test("finds every alias of every country first", () => {
      const all = atlas().countries.flatMap(({id, aliases = []}) => aliases.map((alias) => [alias, id] as const));
      expect(all.length).toBeGreaterThan(150);
      expect(all.filter(([alias, id]) => matching(entries, alias)[0]?.id !== id)).toEqual([]);
    });
  });
});

test("an exact alias goes before names that begin so, and those before words within", () => {
  const entries = [
    {name: "Ukraine", also: []},
    {name: "Truk uk", also: []},
    {name: "United Kingdom", also: ["UK"]},
    {name: "Elsewhere", also: ["Old Ukland"]}
  ];
  expect(matching(entries, "uk").map(({name}) => name)).toEqual(["United Kingdom", "Ukraine", "Truk uk", "Elsewhere"]);
});

test("an area without figures has no address in the search, and no page to choose in a comparison", () => {
  expect(atlas().unpaged.map(({id}) => id)).toContain("VAT");
  const [vatican] = matching(searchEntries(localAtlas(atlas(), {locale: "en"})), "vatican");
  expect(vatican).toMatchObject({name: "Holy See", href: null});
  expect(realKit().base.areas.some(({id}) => id === "VAT")).toBe(false);
});
