import {readFileSync} from "node:fs";
import {localAtlas} from "../../../src/atlas/localAtlas.ts";
import {describe, expect, test} from "vitest";
import {chartView} from "../../../src/figures/chartView.ts";
import type {Country} from "../../../src/model/area.ts";
import {statedLocales} from "../../statedLocales.ts";
import {atlas as held} from "../../../src/atlas/atlas.ts";
import {countrySpending} from "../../../src/topics/country/countrySpending.ts";
import {languageOf} from "../../../src/atlas/language.ts";

const atlas = held();
const spendingOf = (id: string, locale: "en" | "es" = "en") =>
  countrySpending(atlas.areas.get(id) as Country, localAtlas(atlas, languageOf(locale)));
const noteOf = (area: string) => atlas.annotations.find((one) => one.indicator === "spending" && one.area === area)?.text;

describe("a note about what a country spends", () => {
  test.each(statedLocales)("stands beneath its figure, and the totals alone point to it in %s", (locale) => {
    const {words} = languageOf(locale);
    const {figure, rows} = spendingOf("CIV", locale);
    expect(figure.note?.startsWith(`${noteOf("CIV")?.[locale]} `)).toBe(true);
    expect(figure.note?.endsWith(` ${words.country.spending.note}`)).toBe(true);
    expect(figure.note).toMatch(/1[.,]2.?% .*(under 0\.1%|menos del 0,1.%)/);
    // The bars are of the one report that tells what is spent on what.
    expect(rows.length).toBeGreaterThan(2);
    expect(new Set(rows.map(({yearText}) => yearText)).size).toBe(1);
    expect(figure.table.rows.length).toBeGreaterThan(rows.length);
    const pointing = rows.filter(({say}) => say.includes(words.value.noted)).map(({label}) => label);
    expect([...new Set(pointing)]).toEqual([words.codes.function.total]);
    const noted = figure.table.rows.filter((cells) => cells.at(-1)?.text.endsWith(`, ${words.value.noted}`));
    expect(noted.map(([name]) => name?.text)).toEqual([words.codes.function.total, words.codes.function.total]);
  });

  test("is not spoken of where there is none", () => {
    expect(noteOf("TUN")).toBeUndefined();
    const {figure, rows} = spendingOf("TUN");
    expect(figure.note).toBe(languageOf("en").words.country.spending.note);
    expect(`${rows.map(({say}) => say).join()} ${JSON.stringify(figure.table)}`).not.toContain("see note");
  });

  test("is named beneath map and ranking, and pointed to in the row of the map", () => {
    const of = (chart: "map" | "ranking") => chartView({chart, id: "spending"}, localAtlas(atlas, languageOf("en"))).figure;
    for (const chart of ["map", "ranking"] as const) expect(of(chart).note).toMatch(/Notes on \d+ countries and areas: /);
    const togo = of("map").table.rows.find(([name]) => name?.text === "Togo");
    expect(togo?.[2]?.text).toBe("report 2024–26, see note");
  });
});

test("0 is as the source rounds it, with a note where people are covered", () => {
  const {table, note} = spendingOf("VEN", "en").figure;
  const row = table.rows.find(([head]) => head?.text === "Old age");
  expect(row?.slice(1).map(({text}) => text)).toEqual(["0.0%", "report 2020–22, rounded in the source, see note"]);
  expect(note).toContain("the report of 2020–22 has 0.0% of GDP for old age, while coverage (old age) is 100%");
  expect(spendingOf("VEN", "es").figure.note).toMatch(
    /da un gasto en vejez del 0,0.% del PIB, mientras que la cobertura \(vejez\) es del 100/
  );
});

describe("parts that add up to more than their total", () => {
  const noted = (id: string, locale: "en" | "es" = "en") => spendingOf(id, locale).figure.note;
  test("are named where they have a value, and no others", () => {
    expect(noted("NIC")).toContain(
      "spending on working age and old age adds up to 6.5% of GDP, 6.1 percentage points above the total, excluding health, of 0.4%."
    );
    expect(noted("NIC", "es")).toMatch(
      /el gasto en edad de trabajar y vejez suma el 6,5.% del PIB, 6,1 puntos porcentuales por encima del total sin salud, que es del 0,4.%\./
    );
    expect(noted("SGP")).toContain("spending on children, working age and old age adds up to");
  });
  test("carry no note up to 0.2 points, and the method says so", () => {
    for (const id of ["BRN", "KHM"]) expect(noted(id), id).toBe(languageOf("en").words.country.spending.note);
    expect(noted("WSM")).toContain(
      "spending on old age alone is 3.1% of GDP, 1.9 percentage points above the total, excluding health, of 1.2%."
    );
    expect(readFileSync("src/content/methods/en/spending.md", "utf8")).toContain("Up to 0.2 percentage points there is no note");
    expect(readFileSync("src/content/methods/es/spending.md", "utf8")).toContain("Hasta 0,2 puntos porcentuales no hay nota");
  });
});
