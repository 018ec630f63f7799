import {readFileSync} from "node:fs";
import Papa from "papaparse";
import {describe, expect, test} from "vitest";
import {atlas as made} from "../../../src/atlas/atlas.ts";
import {languageOf} from "../../../src/atlas/language.ts";
import {localAtlas} from "../../../src/atlas/localAtlas.ts";
import {statedLocales} from "../../statedLocales.ts";
import {lawPage} from "../../../src/topics/law/lawPage.ts";
import {rawLatest} from "../../atlas/rawModel.ts";
import {modelRows} from "../../atlas/modelRows.ts";
import {mayLead} from "../../atlas/soundRows.ts";
import {sampleAtlas} from "../../atlas/sampleAtlas.ts";

type Row = Record<string, string>;
const rowsOf = (file: string) => Papa.parse<Row>(readFileSync(file, "utf8"), {header: true, skipEmptyLines: true}).data;
const injury = rowsOf("data/raw/gwip/employment-injury.csv");
const leave = rowsOf("data/raw/wbl/maternity.csv");
const atlas = made();
const of = (locale: (typeof statedLocales)[number]) => lawPage(localAtlas(atlas, languageOf(locale)));

const facts = modelRows("observations/work-injury");

/** Both figures of every country that has both, from the raw rows. */
const pairs = injury.flatMap((row) => {
  const fact = rawLatest("work-injury", row.iso3!);
  const paper = row.legal_coverage_pct_labour_force!;
  if (!fact || paper === "") return [];
  const share = Number(paper);
  const own = facts.filter(({area, sex}) => area === row.iso3 && sex === "total");
  const exact = own.filter(({value}) => Math.abs(share - Number(value)) < 0.0501);
  // Of so many years some agree in whole percents by chance: one that is far from the year of the list is no source of it.
  const near = own.filter(({period}) => Math.abs(Number(period) - Number(row.year)) <= 1);
  const same = exact.length > 0 ? exact : near.filter(({value}) => `${Math.round(Number(value))}` === paper);
  const years = share === 0 ? [] : same.map(({period}) => period);
  const rounded = years.length > 0 && exact.length === 0;
  return [{fact, apart: share - fact.value, taken: years.length > 0, rounded, sameYear: years.includes(row.year)}];
});
const isOver = (by: number) => by >= 20 - 1e-9;

describe("what the page says", () => {
  const above = pairs.filter(({apart, taken, fact}) => !taken && isOver(apart) && fact.value > 0);
  const zeros = pairs.filter(({apart, taken, fact}) => !taken && isOver(apart) && fact.value === 0).length;
  const below = pairs.filter(({apart, taken}) => !taken && isOver(-apart));
  const sound = (some: typeof pairs) => some.filter(({fact}) => mayLead("work-injury", fact)).length;
  test("is recomputed from the raw rows", () => {
    expect(pairs.length).toBeGreaterThan(150);
    const {headline, standfirst, notes} = of("en");
    const own = pairs.filter(({taken}) => !taken).length;
    expect(own).toBeLessThan(pairs.length - 48);
    expect(headline).toBe(
      `In ${above.length} of the ${own} countries and areas whose two figures differ, the estimated share of workers under work injury law is 20 percentage points or more above the share covered in practice`
    );
    expect(sound(above)).toBe(above.length);
    expect(standfirst).toContain(`${pairs.length} countries and areas have both figures`);
    expect(standfirst).toContain(
      `In ${pairs.length - own} the two are the same figure. Of the ${own} whose figures differ, the first is higher by 20 percentage points or more in ${above.length}, and lower by as much or more in ${below.length}`
    );
    const noted = sound(below) === below.length ? "" : ` (${sound(below)}, leaving out figures with a note)`;
    expect(standfirst).toContain(`lower by as much or more in ${below.length}${noted}.`);
    expect(zeros).toBeGreaterThan(0);
    expect(standfirst).toContain(`Not counted: ${zeros} where effective coverage is published as 0`);
    expect(notes[0]).toContain("subtracting them gives no number of people");
    const [taken, sameYear] = [pairs.filter((pair) => pair.taken), pairs.filter((pair) => pair.sameYear)];
    expect(taken.length).toBeGreaterThan(48);
    expect(notes[1]).toContain(`In ${taken.length} countries and areas the share for the law is the same figure`);
    expect(notes[1]).toContain(`of some year; in ${sameYear.length} of them, of the same year`);
    const rounded = pairs.filter((pair) => pair.rounded).length;
    expect(rounded).toBeGreaterThan(0);
    expect(notes[1]).toContain(`to the decimal in ${taken.length - rounded}, and only as whole percents in ${rounded}.`);
    const listed = new Set([...injury, ...leave].map((row) => row.iso3));
    expect(notes[3]).toContain(`Neither list has ${atlas.pages.filter(({id}) => !listed.has(id)).length} countries and areas`);
    expect(notes[0]).toContain("different denominators");
  });
  test("in Spanish has the same numbers", () => {
    const digits = (text: string) => text.match(/\d+/g)?.toSorted();
    expect(digits(of("es").headline)).toEqual(digits(of("en").headline));
    expect(digits(of("es").standfirst)).toEqual(digits(of("en").standfirst));
  });
});

describe.each(statedLocales)("the table in %s", (locale) => {
  const {table} = of(locale);
  const as = localAtlas(atlas, languageOf(locale));
  test("has every country with a page, and every share of the raw list with its year", () => {
    expect(table.rows.length).toBe(atlas.pages.length);
    const cells = new Map(table.rows.map((row) => [row[0]?.text, row]));
    for (const row of injury) {
      const [, programme, first, paper, fact] = cells.get(as.name(row.iso3!)) ?? [];
      const share = row.legal_coverage_pct_labour_force!;
      expect([programme?.text, row.iso3]).not.toContain("");
      expect(first?.sort).toBe(row.first_law_year === "" ? null : Number(row.first_law_year));
      expect(paper?.sort, row.iso3).toBe(share === "" ? null : Number(share));
      if (share !== "")
        expect([paper?.text.replace(/\s/g, ""), paper?.note?.replace(/, (the same figure|la misma cifra)[ ,].*/, "")]).toEqual([
          as.format.value(Number(share), "percent").replace(/\s/g, ""),
          row.year
        ]);
      const latest = rawLatest("work-injury", row.iso3!);
      expect(fact?.sort, row.iso3).toBe(latest ? latest.value : null);
      if (latest) expect(fact?.note).toContain(String(latest.period));
    }
  });
});

test("a country in neither list is unknown, not without a law; one without a programme has none", () => {
  const small = sampleAtlas({
    countries: [{id: "AAA"}, {id: "BBB"}],
    laws: [
      {area: "AAA", branch: "work-injury", state: "none", types: [], year: 2018, firstLaw: 1972, remark: "", coverage: 0, source: "gwip"},
      {
        area: "AAA",
        branch: "maternity",
        state: "inForce",
        types: ["publicLeave"],
        year: 2023,
        firstLaw: 1970,
        remark: "orEarlier",
        coverage: null,
        source: "wbl"
      }
    ],
    rows: ["AAA", "BBB"].map((area) => ({area, indicator: "work-injury", value: 0}))
  });
  const {rows} = lawPage(localAtlas(small, languageOf("en"))).table;
  expect(rows.map((row) => row.map(({text}) => text))).toEqual([
    ["Land AAA", "No programme in force", "1972", "0%", "0%", "Paid; government alone", "1970 or earlier", "no figure"],
    ["Land BBB", "Not known: not on the list", "–", "–", "0%", "Not known: not on the list", "–", "no figure"]
  ]);
});
