import {describe, expect, test} from "vitest";
import {atlas as held} from "../../../src/atlas/atlas.ts";
import {languageOf} from "../../../src/atlas/language.ts";
import {localAtlas} from "../../../src/atlas/localAtlas.ts";
import type {Country} from "../../../src/model/area.ts";
import type {Locale} from "../../../src/model/locale.ts";
import {countriesList} from "../../../src/topics/lists/countriesList.ts";
import {countryUnknown} from "../../../src/topics/country/countryUnknown.ts";
import {countryWork} from "../../../src/topics/country/countryWork.ts";
import {rawLatest} from "../../atlas/rawModel.ts";

const readers = {en: localAtlas(held(), languageOf("en")), es: localAtlas(held(), languageOf("es"))};
const country = (id: string) => held().areas.get(id) as Country;
const figureOf = (id: string, locale: Locale = "en") => countryWork(country(id), readers[locale]).figure;

test("contributing family workers under 100 are told as the counts have them, and only there", () => {
  const told = (id: string, locale: Locale = "en") => figureOf(id, locale).note ?? "";
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
