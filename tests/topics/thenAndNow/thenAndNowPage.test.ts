import {readFileSync} from "node:fs";
import Papa from "papaparse";
import {describe, expect, test} from "vitest";
import {atlas as made} from "../../../src/atlas/atlas.ts";
import {languageOf} from "../../../src/atlas/language.ts";
import {localAtlas} from "../../../src/atlas/localAtlas.ts";
import {claimsFigure} from "../../../src/topics/thenAndNow/claimsFigure.ts";
import {regionToday} from "../../../src/topics/thenAndNow/regionToday.ts";
import {thenAndNowPage} from "../../../src/topics/thenAndNow/thenAndNowPage.ts";
import {shareOptions} from "../../../src/taking/shareOptions.ts";
import {rawAreas, rawLatest, rawSeries} from "../../atlas/rawModel.ts";
import {sampleAtlas} from "../../atlas/sampleAtlas.ts";

type Row = Record<string, string>;
const raw = Papa.parse<Row>(readFileSync("data/raw/claims/claims.csv", "utf8"), {header: true, skipEmptyLines: true}).data;
const [en, es] = (["en", "es"] as const).map((locale) => localAtlas(made(), languageOf(locale)));
const world = rawSeries("any-benefit", "world").toSorted((a, b) => a.period! - b.period!);
const gap = (value: number) => `${(100 - value).toFixed(1)}%`;

test("the title is the measured series at both its ends", () => {
  const [first, last] = [world[0]!, world.at(-1)!];
  expect(world.length).toBeGreaterThan(10);
  expect(claimsFigure(en!)!.figure.title).toBe(
    `Without any cash benefit: ${gap(first.value)} of the world in ${first.period}, ${gap(last.value)} in ${last.period}`
  );
});

test("every claim is listed as printed, those without a year apart", () => {
  const {dated, undated} = thenAndNowPage(es!);
  const figure = ({value, unit}: Row) => (unit!.startsWith("%") ? `${value}${unit}` : `${Number(value).toLocaleString("en")} ${unit}`);
  const said = (rows: readonly Row[]) => rows.map((row) => `${row.claim}|${figure(row)}`).sort();
  const shown = (rows: typeof dated) => rows.map((row) => `${row.claim}|${row.figure}`).sort();
  expect(raw.filter((row) => row.year_published === "").length).toBe(5);
  expect(shown(undated)).toEqual(said(raw.filter((row) => row.year_published === "")));
  expect(shown(dated)).toEqual(said(raw.filter((row) => row.year_published !== "")));
  const years = dated.map(({when}) => Number(when.slice(0, 4)));
  expect(years).toEqual(years.toSorted((a, b) => a - b));
  expect(undated.every(({when}) => when === "–")).toBe(true);
});

describe("the picture", () => {
  const {claims, measured} = claimsFigure(en!)!;
  test("has the claims on the world alone, of one definition each, never both sides of one", () => {
    expect(claims.map(({year, definition, valueText}) => `${year} ${definition} ${valueText}`)).toEqual([
      "2003 comprehensive 80%",
      "2003 anyProtection over 50%",
      "2010 comprehensive 80%",
      "2014 comprehensive 73%",
      "2017 comprehensive 71%",
      "2017 anyBenefit 55%",
      "2021 anyBenefit 53.1%",
      "2024 anyBenefit 47.6%"
    ]);
  });
  test("has every measured year, and no other", () => {
    expect(measured.map(({year, valueText}) => [year, valueText])).toEqual(world.map(({period, value}) => [period, gap(value)]));
  });
  test("is not there without a measured series or a dated claim", () => {
    const bare = sampleAtlas({rows: [{area: "world"}]});
    expect(claimsFigure(localAtlas(bare, languageOf("en")))).toBeNull();
    expect(() => thenAndNowPage(localAtlas(bare, languageOf("en")))).toThrow("no claims");
  });
});

test("the chart offers the file of claims as rows, and as JSON only what has one", () => {
  const files = shareOptions({chart: "claims", id: "world"}, en!, undefined)!.files.map(({href}) => href);
  expect(files).toContain("/data/claims.csv");
  expect(files).not.toContain("/data/claims.json");
  expect(files).toContain("/data/indicators/any-benefit.json");
});

describe("Latin America and the Caribbean today", () => {
  const {title, table, claim} = regionToday(en!)!;
  const members = rawAreas.find(({id}) => id === "latin-america-and-the-caribbean")!.members!;
  const gaps = members.flatMap((id) => {
    const latest = rawLatest("any-benefit", id);
    return latest ? [{id, gap: 100 - latest.value, year: latest.period}] : [];
  });
  test("has every country with a figure, most first, and says which bear the claim", () => {
    expect(gaps.length).toBeGreaterThan(30);
    const sorted = gaps.toSorted((a, b) => b.gap - a.gap);
    expect(table.rows.map(([, share]) => share!.sort as number)).toEqual(sorted.map((one) => expect.closeTo(one.gap, 8)));
    const bearing = sorted.filter((one) => one.gap >= 90).map(({id}) => en!.name(id));
    expect(table.rows.filter((row) => row[3]!.text === "yes").map((row) => row[0]!.text)).toEqual(bearing);
    expect(title).toBe(
      `Of ${gaps.length} countries and areas in Latin America and the Caribbean, only ${bearing.join(", ")} leaves out 90% or more today`
    );
    for (const row of table.rows) expect(row[2]!.text).toMatch(/^20\d\d/);
  });
  test("quotes the claim with its bounds, and says that no year is known", () => {
    expect(claim).toContain("without a year");
    expect(claim).toContain("90% of population (90 to 95), some developing countries of Latin America");
  });
});
