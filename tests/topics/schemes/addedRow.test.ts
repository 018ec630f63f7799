import {readFileSync} from "node:fs";
import Papa from "papaparse";
import {describe, expect, test} from "vitest";
import {atlas as made, makeAtlas} from "../../../src/atlas/atlas.ts";
import {languageOf} from "../../../src/atlas/language.ts";
import {countSchemes} from "../../../src/atlas/programmeOf.ts";
import {localAtlas} from "../../../src/atlas/localAtlas.ts";
import {makeDatasetTables} from "../../../src/dataset/datasetTables.ts";
import {statedLocales} from "../../statedLocales.ts";
import {addressOf} from "../../../src/site/addresses.ts";
import {catalog} from "../../../src/site/catalog.ts";
import {Complaints} from "../../../src/sources/complaints.ts";
import {createImportContext} from "../../../src/sources/importContext.ts";
import type {Reference} from "../../../src/sources/reference/readReference.ts";
import {schemes} from "../../../src/sources/schemes.ts";
import {countrySchemes} from "../../../src/topics/country/countrySchemes.ts";
import {pairSchemes, schemesOf} from "../../../src/topics/learn/pairSchemes.ts";
import type {Pair} from "../../../src/topics/learn/learningPairs.ts";
import {mutualHealth} from "../../../src/topics/strategies/mutualHealth.ts";
import {searchEntries} from "../../../src/topics/lists/searchEntries.ts";
import {schemePage} from "../../../src/topics/schemes/schemePage.ts";
import {schemesKnown} from "../../../src/topics/schemes/schemesKnown.ts";
import {schemesList} from "../../../src/topics/schemes/schemesList.ts";
import {registerMatrix} from "../../../src/topics/strategies/registerMatrix.ts";

const before = made();
const file = "data/raw/schemes/schemes.csv";
/** A country of which the register knows nothing, so that whatever is said of it comes of the row. */
const home = before.pages.find(({id}) => !before.schemes.some(({area}) => area === id))!;
const row = `${home.id}-ADDED,${home.id},Added pension,Pensión añadida,old-age;health,universal,older persons;rural workers,2001,,1234,2020,people,A document,A publisher,2021,A`;

/** The register with a line more, read by its importer as `npm run data` does. */
function withRow(line: string) {
  const complaints = new Complaints();
  const reference = {
    ...{indicators: [], aliases: [], names: [], groups: []},
    setAside: new Map(),
    countries: before.countries
  } as unknown as Reference;
  const desk = createImportContext(reference, complaints, {source: "schemes", file: "schemes.csv", taken: 2026}, new Set());
  const {found} = schemes(`${readFileSync(file, "utf8").trimEnd()}\n${line}\n`, file, desk);
  return {schemes: found.map(({item}) => item), complaints: complaints.all};
}

const read = withRow(row);
const atlas = makeAtlas({...catalog(), schemes: read.schemes});
const added = atlas.schemes.at(-1)!;

test("a row more of the register is read beside those that stand there, without a complaint", () => {
  expect(read.complaints).toEqual([]);
  expect(atlas.schemes.slice(0, -1)).toEqual(before.schemes);
  expect(added).toMatchObject({id: `${home.id.toLowerCase()}-added`, area: home.id, name: "Added pension"});
});

describe.each(statedLocales)("the row appears in %s", (locale) => {
  const [as, was] = [atlas, before].map((one) => localAtlas(one, languageOf(locale))) as [
    ReturnType<typeof localAtlas>,
    ReturnType<typeof localAtlas>
  ];
  const href = addressOf(locale, "scheme", added.id);
  // In Spanish by its local name, where that is Spanish.
  const name = {en: "Added pension", es: "Pensión añadida"}[locale];
  test("on the page of its country, which knew none", () => {
    expect(countrySchemes(home, was)).toMatchObject({lists: [], matrix: undefined});
    const {lists, matrix} = countrySchemes(home, as);
    expect(lists.flatMap(({items}) => items.map((item) => item.href))).toEqual([href]);
    expect(matrix!.rows.flatMap((cells) => cells.slice(1).filter(({absent}) => !absent))).toHaveLength(2);
  });
  test("in the register, its filters and its map", () => {
    const {lines, choices, intro} = schemesList(as);
    const line = lines.find(({cells}) => cells[0]!.href === href);
    expect(line?.codes).toEqual({
      country: [home.id.toLowerCase()],
      branch: ["old-age", "health"],
      strategy: ["universal"],
      group: ["older-persons", "rural-workers"]
    });
    expect(choices.find(({name}) => name === "country")?.options.map(({code}) => code)).toContain(home.id.toLowerCase());
    expect(intro).toContain(String(countSchemes(before.schemes) + 1));
    const counted = schemesKnown(as).figure.table.rows.find(([name]) => name!.text === as.name(home.id));
    expect(counted?.[1]?.text).toBe("1");
  });
  test("on a page of its own, with its number, year and document", () => {
    const {title, facts, counts} = schemePage(added, as);
    expect(title).toContain(name);
    expect(facts.map(({text}) => text)).toContain(as.name(home.id));
    expect(counts!.rows.map((cells) => cells.map(({text}) => text).join("|"))).toEqual([
      expect.stringMatching(/^2020\|1.?234 .*A document\. A publisher, 2021$/)
    ]);
  });
  test("in the matrix of strategies, of the world and of its region", () => {
    for (const id of ["world", home.region!]) {
      const known = (one: typeof as) => registerMatrix(one.group(id), one).countries?.rows.map(([name]) => name!.text) ?? [];
      expect(known(was)).not.toContain(as.name(home.id));
      expect(known(as)).toContain(as.name(home.id));
    }
  });
  test("beside another country, and beside a group of which its country is a member", () => {
    const [own, other] = [as.pages.find(({id}) => id === home.id)!, as.pages.find(({id}) => id !== home.id)!];
    const items = pairSchemes({sides: [own, other]} as unknown as Pair, as).lists[0]!.lists.flatMap((list) => list.items);
    expect(items.map((item) => item.href)).toEqual([href]);
    const region = as.group(home.region!);
    const [now, then] = [as, was].map((one) => schemesOf(region, one).length) as [number, number];
    expect(now).toBe(then + 1);
  });
  test("in the search", () => {
    expect(searchEntries(as).filter((entry) => entry.href === href)).toEqual([expect.objectContaining({name, mark: as.name(home.id)})]);
    expect(searchEntries(was).some((entry) => entry.href === href)).toBe(false);
  });
});

test.each(statedLocales)("a row of a mutual scheme is among the mutual schemes, and one of a fund within its fund, in %s", (locale) => {
  const lines = [
    `${home.id}-MUT,${home.id},Added mutual,,health,micro-insurance-or-mutual,,,,,,,A document,A publisher,2021,A`,
    `TUN-FISH,TUN,Fishers (CNSS),,old-age,social-insurance,,,,,,,A document,A publisher,2021,A`
  ];
  const as = localAtlas(makeAtlas({...catalog(), schemes: withRow(lines.join("\n")).schemes}), languageOf(locale));
  const mutual = addressOf(locale, "scheme", `${home.id.toLowerCase()}-mut`);
  expect(JSON.stringify(mutualHealth(as))).toContain(`"${mutual}"`);
  const fund = schemePage(
    as.schemes.find(({id}) => id === "tun-cnss")!,
    as
  );
  expect(fund.parts!.items.map((item) => item.href)).toContain(addressOf(locale, "scheme", "tun-fish"));
});

test("the row is in the table to take away", () => {
  const text = makeDatasetTables(atlas)
    .find(({name}) => name === "schemes")!
    .text();
  const rows = Papa.parse<Record<string, string>>(text, {header: true, skipEmptyLines: true}).data;
  expect(rows.find(({id}) => id === added.id)).toMatchObject({
    area: home.id,
    strategy: "universal",
    branches: "old-age;health",
    start: "2001"
  });
});
