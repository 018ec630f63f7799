import {readFileSync} from "node:fs";
import Papa from "papaparse";
import {describe, expect, test} from "vitest";
import {atlas as made} from "../../../src/atlas/atlas.ts";
import {languageOf} from "../../../src/atlas/language.ts";
import {localAtlas} from "../../../src/atlas/localAtlas.ts";
import {publisherIn} from "../../../src/i18n/es/publisherIn.ts";
import {schemeUnits} from "../../../src/i18n/es/schemeUnits.ts";
import {statedLocales} from "../../statedLocales.ts";
import {branchCoverage} from "../../../src/topics/schemes/branchCoverage.ts";
import {schemePage} from "../../../src/topics/schemes/schemePage.ts";
import {reachedBy} from "../../atlas/reachedBy.ts";

type Row = Record<string, string>;
const rowsOf = (name: string) =>
  Papa.parse<Row>(readFileSync(`data/raw/schemes/${name}.csv`, "utf8"), {header: true, skipEmptyLines: true}).data;
const raw = rowsOf("schemes");
const counts = rowsOf("beneficiaries");
const idOf = ({id = ""}: Row) => id.toLowerCase().replace(/-$/, "");
const atlas = made();
const [en, es] = statedLocales.map((locale) => localAtlas(atlas, languageOf(locale)));
const pageOf = (id: string, as = en!) =>
  schemePage(
    atlas.schemes.find((scheme) => scheme.id === id)!,
    as
  );

/** What a count of a raw row is, as the reader's language prints it before its unit. */
const printed = (count: string, unit: string, as = en!) =>
  unit.startsWith("% ") ? as.format.percent(Number(count)) : as.format.people(Number(count));

describe.each(statedLocales)("the page of every scheme, %s", (locale) => {
  const as = localAtlas(atlas, languageOf(locale));
  test("names its country once, and says a count in one pair of brackets", () => {
    const {page, country} = as.words.schemes;
    expect(page.title({scheme: "Inventory, Senegal", place: "Senegal"})).toBe("Inventory, Senegal");
    expect(page.title({scheme: "Fund", place: "Senegal"})).toBe("Fund, Senegal");
    expect(country.reached({amount: "7 people (series)", year: "2019", document: "D"})).toMatch(/^7 people \(series; 2019\)\. /);
    const doubled = atlas.schemes.map(({id}) => pageOf(id, as)).filter(({title, place}) => title.endsWith(`${place}, ${place}`));
    expect(doubled.map(({title}) => title)).toEqual([]);
  });
  test("prints each count of its rows once, with its year, and none besides", () => {
    let seen = 0;
    for (const row of raw) {
      const id = idOf(row);
      const own = {year: row.beneficiaries_year!, count: row.beneficiaries!, unit: row.beneficiaries_unit!};
      const others = counts.filter((one) => idOf(one) === id).map((one) => ({year: one.year!, count: one.beneficiaries!, unit: one.unit!}));
      const isThere = others.some((one) => JSON.stringify(one) === JSON.stringify(own));
      const known = [...others, ...(own.count === "" || isThere ? [] : [own])];
      const said = (pageOf(id, as).counts?.rows ?? []).map(
        ([year, number]) => `${year!.text} ${number!.text.split(/ (?=\p{L}|%|\()/u)[0]}`
      );
      const expected = known.map(({year, count, unit}) => `${year === "" ? as.words.schemes.noYear : year} ${printed(count, unit, as)}`);
      const short = (text: string) => text.replaceAll(/\s/g, " ");
      expect(
        said
          .map(short)
          .map((text) => text.replace(/ %$/, ""))
          .sort(),
        id
      ).toEqual(
        expected
          .map(short)
          .map((text) => text.replace(/ %$/, ""))
          .sort()
      );
      seen += said.length;
    }
    expect(seen).toBeGreaterThan(500);
  });
  test("cites the document of its row, and says no year that its row has not", () => {
    for (const row of raw) {
      const {facts} = pageOf(idOf(row), as);
      const all = facts.map(({text}) => text).join("\n");
      const publisher = as.locale === "es" ? publisherIn(row.publisher!) : row.publisher!;
      for (const text of [row.source_title!, publisher, row.start_year!, row.end_year!]) expect(all, row.id).toContain(text);
      const years = facts.find(({name}) => name === as.words.schemes.list.years)!.text.match(/\d+/g) ?? [];
      expect(years, row.id).toEqual([row.start_year, row.end_year].filter(Boolean));
    }
  });
});

test("a count without a year says so, and a scheme without a count has no zero", () => {
  expect(
    pageOf("jam-path")
      .counts!.rows.at(0)!
      .map(({text}) => text)
  ).toEqual([
    "year not given",
    "266,119 persons reached by the COVID-19 adaptation",
    expect.stringContaining("World Bank (Gentilini et al.), 2021")
  ]);
  expect(pageOf("aus-age-pension").counts).toBeUndefined();
});

test("three dated years of one unit and document make a picture; others stand in the table alone", () => {
  expect(pageOf("tun-cnss").trends.map(({title}) => title)).toEqual([
    "National Social Security Fund (all private-sector regimes): insured, 2017–2020",
    "National Social Security Fund (all private-sector regimes): pensioners, 2018–2020"
  ]);
  expect(pageOf("tun-cnss").trends[0]!.draw(344)).toContain("2,402,000");
  expect(pageOf("arg-poten").trends).toEqual([]);
  expect(pageOf("bra-bolsa-familia").trends).toHaveLength(1);
});

test("a share through the years stands on a scale that shows its change, and says so; a number on one from 0", () => {
  const [share] = pageOf("arg-auh").trends;
  expect(share?.title).toContain("share of population");
  expect(share?.scale).toBe("The scale runs from 20% to 40%.");
  const heights = [...share!.draw(680).matchAll(/<circle[^>]* cy="([\d.]+)"/g)].map(([, y]) => Number(y));
  // From 23.4 to 26.7, on a field of about 190 px.
  expect(Math.max(...heights) - Math.min(...heights)).toBeGreaterThan(20);
  expect(pageOf("tun-cnss").trends.map(({scale}) => scale)).toEqual(["", ""]);
});

test("beside a scheme is the country's coverage of its branch, with its year; other branches have none", () => {
  const scheme = atlas.schemes.find(({id}) => id === "arg-puam")!;
  const found = atlas.snapshot("old-age").latest.get("ARG")!;
  const {lines, without} = branchCoverage(scheme, en!);
  expect(lines).toHaveLength(1);
  expect(lines[0]!.text).toContain(en!.format.percent(100 - found.value));
  expect(lines[0]!.text).toContain(String(found.period));
  expect(without).toBeUndefined();
  const sickness = atlas.schemes.find(({id}) => id === "gbr-statutory-sick-pay-ssp")!;
  expect(branchCoverage(sickness, en!)).toEqual({
    lines: [],
    against: [],
    without: "The ILO’s table has no coverage figure for sickness.",
    sources: []
  });
  expect(
    branchCoverage(
      atlas.schemes.find(({area}) => area === null)!,
      en!
    )
  ).toEqual({lines: [], against: [], without: undefined, sources: []});
});

test.each(statedLocales)("a figure beside a scheme says what of it does not count, in %s", (locale) => {
  const as = localAtlas(atlas, languageOf(locale));
  const {childrenCash, nearest} = as.words.schemes.page;
  const vulnerable = as.indicator("vulnerable").name[locale];
  const seen = {children: 0, near: 0};
  for (const scheme of atlas.schemes) {
    if (scheme.area === null) continue;
    const {lines, without} = branchCoverage(scheme, as);
    const told = lines.map(({note = ""}) => note).join(" ");
    const hasChildren = scheme.branches.includes("family-child") && atlas.snapshot("children").latest.has(scheme.area);
    expect(told.includes(childrenCash), scheme.id).toBe(hasChildren);
    const isNear = scheme.branches.includes("other") && ["social-assistance", "universal"].includes(scheme.strategy);
    expect(
      lines.some(({name}) => name === vulnerable),
      scheme.id
    ).toBe(isNear);
    if (isNear) expect(without ?? "", scheme.id).not.toContain(as.words.schemes.branches.other);
    if (isNear && atlas.snapshot("vulnerable").latest.has(scheme.area)) expect(told, scheme.id).toContain(nearest);
    seen.children += Number(hasChildren);
    seen.near += Number(isNear);
  }
  expect(seen.children).toBeGreaterThan(20);
  expect(seen.near).toBeGreaterThan(20);
});

test.each(statedLocales)(
  "a scheme younger than the coverage beside it, or at odds with its 0, says so as its country does, in %s",
  (locale) => {
    const as = localAtlas(atlas, languageOf(locale));
    const seen = {younger: 0, atZero: 0};
    for (const scheme of atlas.schemes) {
      const {lines, against} = pageOf(scheme.id, as).coverage;
      const own = scheme.area === null ? [] : as.indicators.filter(({name}) => lines.some((line) => line.name === name[locale]));
      for (const {id} of own) {
        const found = atlas.snapshot(id).latest.get(scheme.area!);
        if (!found?.period) continue;
        const isYounger = (scheme.start ?? 0) > found.period;
        const told = against.find((text) => text.includes(`${scheme.start}`) && text.includes(`${found.period}`));
        if (isYounger) expect(told, `${scheme.id} beside ${id}`).toBeDefined();
        const isAtOdds = !isYounger && found.value === 0 && reachedBy(scheme, found.period, as);
        if (isAtOdds)
          expect(against.join(" "), scheme.id).toMatch({en: /may count different benefits/, es: /cuenten prestaciones distintas/}[locale]);
        seen.younger += Number(isYounger);
        seen.atZero += Number(isAtOdds);
      }
    }
    expect(Math.min(seen.younger, seen.atZero)).toBeGreaterThan(0);
  }
);

test("who pays for a scheme is not said to be served by it", () => {
  const paying = raw.filter(({groups}) => groups === "contributors and employers");
  expect(paying.length).toBeGreaterThan(10);
  for (const row of paying) {
    const served = pageOf(idOf(row)).facts.find(({name}) => name === en!.words.schemes.list.served);
    expect(served?.text, row.id).toBe(en!.words.schemes.notKnown);
  }
});

test("no document that names the pandemic is said to be older than it", () => {
  const early = [...raw, ...counts].filter(
    (row) => /COVID-19/.test(row.source_title!) && Number(row.source_year) < 2020 && row.source_year !== ""
  );
  expect(early.length).toBeGreaterThan(20);
  for (const one of [...atlas.schemes, ...atlas.schemeCounts])
    if (/COVID-19/.test(one.evidence)) expect(one.evidenceYear ?? 2020, one.evidence).toBeGreaterThanOrEqual(2020);
});

test("every unit of the register has a Spanish text", () => {
  const units = [...raw.map((row) => row.beneficiaries_unit!), ...counts.map((row) => row.unit!)].filter((unit) => unit !== "");
  expect(units.length).toBeGreaterThan(500);
  expect([...new Set(units)].filter((unit) => !Object.hasOwn(schemeUnits, unit))).toEqual([]);
  expect(Object.keys(schemeUnits).filter((unit) => !units.includes(unit))).toEqual([]);
  expect(
    pageOf("tun-cnss", es)
      .counts!.rows[0]!.map(({text}) => text)
      .slice(0, 2)
  ).toEqual(["2020", "905.000 pensionistas"]);
});

describe.each(statedLocales)("a page of a scheme opens with a number and its year, in %s", (locale) => {
  const as = localAtlas(atlas, languageOf(locale));
  /** What is newest though it is no number of the scheme as such: of a bonus beside it, and of all insurance. */
  const apart = ["egy-tk", "rwa-cbhi"];
  test("the newest that its rows have", () => {
    let seen = 0;
    for (const row of raw) {
      const id = idOf(row);
      const known = [...counts.filter((one) => idOf(one) === id).map(({year}) => year!), row.beneficiaries_year!].filter(Boolean);
      const {lead} = pageOf(id, as);
      if (known.length === 0 || apart.includes(id)) continue;
      const newest = known.toSorted().at(-1)!;
      expect(lead, id).toMatch(new RegExp(`[( ]${newest}\\)\\. `));
      seen += 1;
    }
    expect(seen).toBeGreaterThan(120);
  });
  test("none where none is known, and none that says more than its row", () => {
    expect(pageOf("aus-age-pension", as).lead).toBeUndefined();
    const text = pageOf("arg-auh", as).lead?.replaceAll(/\s/g, " ") ?? "";
    expect(text).toContain(as.format.people(4270371));
    expect(text).toContain("2023");
    expect(text).toContain("Mapa de las Políticas Sociales en la Argentina 2023. CIAS / Fundar, 2023");
  });
  test("and a line says from when until when it goes", () => {
    const titles = atlas.schemes.flatMap(({id}) => pageOf(id, as).trends.map(({title}) => title));
    expect(titles.length).toBeGreaterThan(20);
    expect(titles.filter((title) => (title.match(/\b(?:19|20)\d\d\b/g) ?? []).length < 2)).toEqual([]);
  });
});

test("the number of a level, and the level, stand free of the numbers of values", () => {
  const heightsIn = (drawn: string, group: RegExp): number[] =>
    Array.from(group.exec(drawn)?.[1]?.matchAll(/ y="([\d.]+)"/g) ?? [], ([, y]) => Number(y));
  let seen = 0;
  for (const {id} of atlas.schemes)
    for (const {title, draw} of pageOf(id).trends.filter(({title: one}) => !one.includes(": share of"))) {
      const levels = heightsIn(draw(560), /text-anchor="end">(.*?)<\/g>/).slice(1);
      const values = heightsIn(draw(560), /font-weight="600">(.*?)<\/g>/);
      expect(values.length, title).toBeGreaterThan(1);
      expect(
        levels.filter((level) => values.some((value) => Math.abs(value - level) < 16)),
        title
      ).toEqual([]);
      seen += levels.length;
    }
  expect(seen).toBeGreaterThan(3);
});
