import {type StatedLocale} from "../../statedLocales.ts";
import {describe, expect, test} from "vitest";
import {atlas as held} from "../../../src/atlas/atlas.ts";
import {languageOf} from "../../../src/atlas/language.ts";
import {localAtlas} from "../../../src/atlas/localAtlas.ts";
import type {Country} from "../../../src/model/area.ts";
import {countriesList} from "../../../src/topics/lists/countriesList.ts";
import {countryUnknown} from "../../../src/topics/country/countryUnknown.ts";
import {countryWork} from "../../../src/topics/country/countryWork.ts";
import {rawLatest, rawSeries} from "../../atlas/rawModel.ts";

const readers = {en: localAtlas(held(), languageOf("en")), es: localAtlas(held(), languageOf("es"))};
const country = (id: string) => held().areas.get(id) as Country;
const figureOf = (id: string, locale: StatedLocale = "en") => countryWork(country(id), readers[locale]).figure;

test("contributing family workers under 100 are told as the counts have them, and only there", () => {
  const told = (id: string, locale: StatedLocale = "en") => figureOf(id, locale).note ?? "";
  const under = held().pages.filter(({id}) => (rawLatest("informal-by-status", id, {status: "familyWorker"})?.value ?? 100) < 100);
  expect(under.length).toBeGreaterThan(20);
  for (const {id} of held().pages)
    expect([id, /by definition; where the counts/.test(told(id))]).toEqual([id, under.some((one) => one.id === id)]);
  expect(told(under[0]!.id, "es")).toContain("son informales por definición; donde los recuentos indican otra cosa");
});

test("the tables of informal employment are old together", () => {
  const usual = ["informal-employment", "informal-by-sector", "informal-by-status"].map((id) => readers.en.snapshot(id).usual);
  expect(new Set(usual).size).toBe(1);
  const odd = held().pages.filter((area) => {
    const byYear = Map.groupBy(countryWork(area, readers.en).rows, ({yearText}) => yearText);
    return [...byYear.values()].some((rows) => new Set(rows.map(({old}) => old)).size > 1);
  });
  expect(odd.map(({id}) => id)).toEqual([]);
});

describe("a total that stands in the table by sector alone", () => {
  test("leads, with its year and the table it is of", () => {
    expect([rawLatest("informal-employment", "AUS"), rawLatest("informal-by-sector", "AUS", {sector: "total"})?.value]).toEqual([
      undefined,
      26.106
    ]);
    expect(figureOf("AUS").title).toBe("26.1% of employed people work in informal jobs (2021, from the table by sector)");
    expect(figureOf("AUS", "es").title).toMatch(/^El 26,1.% de las personas ocupadas .* \(2021, de la tabla por sector\)$/);
    expect(figureOf("AUS").note).toContain("the total is that of its table by sector, of another edition.");
    expect(figureOf("AUS").sources[0]?.tables).toEqual([expect.stringMatching(/by sector and sex.*March 2024/), expect.anything()]);
    expect(
      figureOf("AUS")
        .table.rows[0]?.slice(0, 2)
        .map(({text}) => text)
    ).toEqual(["All employed people", "26.1%"]);
  });
  test("is not counted among what is unknown, nor said to be missing in the list of countries", () => {
    expect(countryUnknown(country("AUS"), readers.en).missing.map(({id}) => id)).not.toContain("informal-employment");
    const line = countriesList(readers.en)
      .flatMap(({lines}) => lines)
      .find(({id}) => id === "AUS");
    expect(line?.cells[2]).toMatchObject({text: "26.1%", note: "2021, from the table by sector"});
  });
  test("gives way to the newest value of the indicator itself", () => {
    expect(rawLatest("informal-by-sector", "AFG", {sector: "total"})).toBeDefined();
    expect(figureOf("AFG").title).not.toContain("from the table by sector");
    expect(figureOf("AFG").note).not.toContain("table by sector");
  });
  test("where neither table has one, that is said", () => {
    expect(figureOf("SGP").title).toBe("The ILO’s tables have no figure on informal employment");
    expect(countryUnknown(country("SGP"), readers.en).missing.map(({id}) => id)).toContain("informal-employment");
  });
});

describe("a total that does not belong to its sectors", () => {
  const sectors = ["agriculture", "industry", "services"] as const;
  /** From the tables alone: outside its sectors, or over ten points from their own total. */
  const isApart = (id: string): boolean => {
    const all = rawLatest("informal-employment", id);
    const parts = sectors.flatMap((sector) => rawLatest("informal-by-sector", id, {sector}) ?? []);
    if (!all || parts.length === 0) return false;
    const values = parts.map(({value}) => value);
    const own = rawSeries("informal-by-sector", id).find(({period}) => period === parts[0]!.period);
    const outside = parts.length > 1 && (all.value < Math.min(...values) || all.value > Math.max(...values));
    return outside || (own !== undefined && Math.abs(own.value - all.value) > 10);
  };
  test("says so, with theirs: of all pages those, and no other", () => {
    const apart = held()
      .pages.filter(({id}) => isApart(id))
      .map(({id}) => id);
    expect(apart).toEqual(expect.arrayContaining(["BGD", "BRN", "COK", "MNG", "NER", "TON", "ZWE"]));
    expect(apart.length).toBeLessThan(20);
    for (const {id} of held().pages) {
      const says = /the rates by sector(:|, which are of)/.test(figureOf(id).note ?? "");
      expect([id, says]).toEqual([id, apart.includes(id)]);
    }
  });
  test("Niger's, in both languages", () => {
    expect(figureOf("NER").note).toContain(
      "The rate of all, 98.5% (2022), lies outside the rates by sector: in the table by sector (2017) the rate of all is 73.6%."
    );
    expect(figureOf("NER", "es").note).toMatch(/98,5\s% \(2022\), queda fuera de las tasas por sector: .* \(2017\) .* es del 73,6\s%\./);
  });
  test("Argentina's parts are of the cities, as their total is", () => {
    expect(figureOf("ARG").note).toContain("but the total of its table by sector is that of the cities (2022)");
    expect(figureOf("ARG", "es").note).toContain("es el de las ciudades (2022)");
  });
});
