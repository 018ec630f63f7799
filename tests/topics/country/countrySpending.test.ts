import {localAtlas} from "../../../src/atlas/localAtlas.ts";
import {describe, expect, test} from "vitest";
import {chartView} from "../../../src/figures/chartView.ts";
import type {Country} from "../../../src/model/area.ts";
import {locales} from "../../../src/model/locale.ts";
import {atlas as held} from "../../../src/atlas/atlas.ts";
import {countrySpending} from "../../../src/topics/country/countrySpending.ts";
import {languageOf} from "../../../src/atlas/language.ts";

const atlas = held();
const spendingOf = (id: string, locale: "en" | "es" = "en") =>
  countrySpending(atlas.areas.get(id) as Country, localAtlas(atlas, languageOf(locale)));
const noteOf = (area: string) => atlas.annotations.find((one) => one.indicator === "spending" && one.area === area)?.text;

describe("a note about what a country spends", () => {
  test.each(locales)("stands beneath its figure, and the totals alone point to it in %s", (locale) => {
    const {words} = languageOf(locale);
    const {figure, rows} = spendingOf("CIV", locale);
    expect(figure.note?.startsWith(`${noteOf("CIV")?.[locale]} `)).toBe(true);
    expect(figure.note?.endsWith(` ${words.country.spending.note}`)).toBe(true);
    expect(figure.note).toMatch(/1[.,]2.?% .*0[.,]0445.?%/);
    expect(rows.length).toBeGreaterThan(3);
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
    for (const chart of ["map", "ranking"] as const) expect(of(chart).note).toMatch(/Values with a note: .*Togo; /);
    const togo = of("map").table.rows.find(([name]) => name?.text === "Togo");
    expect(togo?.[2]?.text).toBe("report 2024-26, see note");
  });
});

describe("parts that add up to more than their total", () => {
  const noted = (id: string, locale: "en" | "es" = "en") => spendingOf(id, locale).figure.note;
  test("are named where they have a value, and no others", () => {
    expect(noted("NIC")).toContain(
      "spending on working age and old age adds up to 6.5% of GDP, above the total of 0.4% by more than rounding explains."
    );
    expect(noted("NIC", "es")).toMatch(
      /el gasto en edad de trabajar y vejez suma 6,5.% del PIB y supera el total de 0,4.% en más de lo que explica el redondeo\./
    );
    expect(noted("SGP")).toContain("spending on children, working age, and old age adds up to");
  });
  test("carry no note where rounding may explain it", () => {
    expect(noted("KHM")).toBe(languageOf("en").words.country.spending.note);
    expect(noted("BRN")).toContain("spending on old age alone is 0.4% of GDP, above the total of 0.2% by more than rounding explains.");
  });
});
