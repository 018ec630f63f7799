import {readFileSync} from "node:fs";
import {describe, expect, test} from "vitest";
import {en} from "../../../src/i18n/en.ts";
import {es} from "../../../src/i18n/es.ts";
import {statedLocales} from "../../statedLocales.ts";

type Row = {readonly area: string; readonly sex: string; readonly year: string; readonly value: number};

/** Rates of all sectors together in a table of the ILO's; its columns hold no commas before the value. */
function ratesOf(table: string, {sector}: {sector: boolean}): Row[] {
  const [, ...lines] = readFileSync(`data/raw/ilostat/${table}.csv`, "utf8").trim().split(/\r?\n/);
  return lines.flatMap((line) => {
    const cells = line.split(",");
    const [area = "", , sex = ""] = cells;
    if (sector && cells[3] !== "ECO_SECTOR_TOTAL") return [];
    const [year = "", value = ""] = cells.slice(sector ? 4 : 3);
    return value === "" ? [] : [{area, sex, year, value: Number(value)}];
  });
}

const keyOf = ({area, sex, year}: Row): string => [area, sex, year].join(" ");
const now = new Map(ratesOf("EMP_NIFL_SEX_RT_A", {sector: false}).map((row) => [keyOf(row), row.value]));
const then = ratesOf("SDG_0831_SEX_ECO_RT_A", {sector: true});
const moved = then.flatMap((row) => {
  const value = now.get(keyOf(row));
  return value === undefined ? [] : [{...row, points: Math.abs(value - row.value)}];
});
const most = (rows: readonly {readonly points: number}[]): number => Math.max(...rows.map(({points}) => points));

test("rates by sector that are kept have moved by as much as is said", () => {
  expect(moved.length).toBeGreaterThan(1000);
  const all = moved.filter(({sex}) => sex === "SEX_T");
  expect(most(all)).toBeLessThan(2);
  expect(most(all)).toBeGreaterThan(1.5);
  expect(most(moved).toFixed(1)).toBe("4.1");
  const germany = then.find((row) => keyOf(row) === "DEU SEX_T 2022");
  expect(germany?.value.toFixed(1)).toBe("4.2");
  expect(now.get("DEU SEX_T 2022")?.toFixed(1)).toBe("2.5");
});

const read = (path: string): string => readFileSync(path, "utf8");

describe.each(statedLocales)("whoever says that revised rows are left out says how far those kept have moved, in %s", (locale) => {
  const words = {en, es}[locale];
  const points = {en: "under 2 percentage points", es: "menos de 2 puntos porcentuales"}[locale];
  test.each([
    ["the method", read(`src/content/prose/${locale}/method.md`)],
    ["the indicator", read(`src/content/methods/${locale}/informal-by-sector.md`)],
    ["the note on every value", read("data/reference/annotations.csv")],
    ["the source", locale === "en" ? read("data/raw/ilostat/source.json") : read("src/i18n/es/sources.ts")],
    ["the page of sectors", words.sectors.spread.note]
  ])("%s", (_, text) => {
    const sentences = text
      .split("\n")
      .filter((line) =>
        /revised more since|que la OIT revisó más después|revisado más desde|the others are left out|los demás no se incluyen/.test(line)
      );
    expect(sentences).not.toEqual([]);
    for (const line of sentences) expect(line).toContain(points);
  });
});

test("how many countries are left out is said by the card of the source alone, alike in both languages, and can be", () => {
  const card = read("data/raw/ilostat/source.json").match(/rows of (\d+) countries/)?.[1];
  expect(read("src/i18n/es/sources.ts")).toContain(`sin las filas de ${card} países`);
  const areas = (rows: readonly Row[]): ReadonlySet<string> => new Set(rows.map(({area}) => area));
  const kept = areas(then);
  const without = [...areas(ratesOf("EMP_NIFL_SEX_RT_A", {sector: false}))].filter((area) => !kept.has(area));
  // Some that the ILO has taken out since are in neither table.
  expect(Number(card)).toBeGreaterThanOrEqual(without.length);
  const others = ["data/reference/annotations.csv", "src/i18n/en/sectors.ts", "src/i18n/es/sectors.ts"].concat(
    statedLocales.flatMap((locale) => [`src/content/prose/${locale}/method.md`, `src/content/methods/${locale}/informal-by-sector.md`])
  );
  for (const path of others) expect(read(path), path).not.toMatch(new RegExp(`\\b${card} (countries|países)|(other|otros) ${card}\\b`));
});
