import {afterEach, describe, expect, test, vi} from "vitest";
import {unzipSync} from "fflate";
import {atlas as made} from "../../src/atlas/atlas.ts";
import {languageOf} from "../../src/atlas/language.ts";
import {localAtlas} from "../../src/atlas/localAtlas.ts";
import {datasetTable} from "../../src/dataset/datasetTables.ts";
import {rowsOfArea} from "../../src/dataset/downloadRow.ts";
import {downloadCsv} from "../../src/dataset/downloadCsv.ts";
import {latestWorkbook} from "../../src/dataset/latestWorkbook.ts";
import {observationsWorkbook} from "../../src/dataset/observationsWorkbook.ts";
import {referenceWorkbook} from "../../src/dataset/referenceWorkbook.ts";
import {workbook} from "../../src/dataset/workbook.ts";
import {locales} from "../../src/model/locale.ts";
import {headerOf, rowsIn} from "../reading/tableFaults.ts";
import {readWorkbook, type ReadSheet} from "./readWorkbook.ts";

const atlas = made();
afterEach(() => void vi.useRealTimers());

/** The rows of a sheet as those of a CSV: cells to texts, without what a spreadsheet needs against formulas. */
const asTexts = ({rows: [header = [], ...rows]}: ReadSheet) =>
  rows.map((row) => Object.fromEntries(header.map((column, place) => [column, String(row[place] ?? "")])));

describe("a workbook", () => {
  test.each(["old-age", "spending", "poverty"])("of the indicator %s has the rows of its CSV, with numbers as numbers", async (id) => {
    const csv = datasetTable(id).text();
    const [data, columns] = readWorkbook(await observationsWorkbook(atlas.observations.get(id) ?? [], atlas));
    expect(data?.rows[0]).toEqual(headerOf(csv));
    expect(asTexts(data!)).toEqual(rowsIn(csv));
    const place = headerOf(csv).indexOf("value");
    expect(new Set(data?.rows.slice(1).map((row) => typeof row[place]))).toEqual(new Set(["number"]));
    const named = new Set(columns?.rows.slice(1).map(([column]) => column));
    expect([...named]).toEqual(headerOf(csv));
    expect(columns?.rows[0]).toEqual(["column", "code", ...locales]);
    expect(columns?.rows.filter((row) => row[2] === null || row[3] === null)).toEqual([]);
  });
  test("of a country has the rows of its CSV", async () => {
    const rows = rowsOfArea("CIV", atlas);
    const [data] = readWorkbook(await observationsWorkbook(rows, atlas));
    expect(rows.length).toBeGreaterThan(50);
    expect(asTexts(data!)).toEqual(rowsIn(downloadCsv(rows, atlas)));
  });
  test.each(["areas", "populations", "claims"])("of the table %s has the rows of its CSV", async (name) => {
    const [data, columns] = readWorkbook(await referenceWorkbook(name, atlas));
    expect(asTexts(data!)).toEqual(rowsIn(datasetTable(name).text()));
    expect(columns!.rows.length).toBeGreaterThan(headerOf(datasetTable(name).text()).length);
  });
  test("keeps letters of all kinds, signs of XML and what looks like a formula as text", async () => {
    const texts = ['Côte & <"Åland">', "=SUM(A1)", "67.639", " a  b ", "a\nb"];
    const [sheet] = readWorkbook(
      await workbook([{name: "x", columns: texts.map(() => ({head: "h", width: 9})), rows: [texts, [null, 0, -3.5, 1e-7]]}])
    );
    expect(sheet?.rows.slice(1)).toEqual([texts, [null, 0, -3.5, 1e-7]]);
  });
  test("has the same bytes at any time of day", async () => {
    const sheets = [{name: "x", columns: [{head: "h", width: 9}], rows: [[1]]}];
    const now = Buffer.from(await workbook(sheets));
    vi.useFakeTimers({now: new Date(2031, 4, 5), toFake: ["Date"]});
    expect(Buffer.from(await workbook(sheets)).equals(now)).toBe(true);
    expect(Object.keys(unzipSync(now))).toContain("xl/worksheets/sheet1.xml");
  });
});

describe("the workbook of latest values", () => {
  test.each(["en", "es"] as const)(
    "has the latest headline value of each area for each indicator with a page, in words of %s",
    async (locale) => {
      const as = localAtlas(atlas, languageOf(locale));
      const [sheet] = readWorkbook(await latestWorkbook(as));
      const {title, heads} = as.words.take.latest;
      expect([sheet?.name, sheet?.rows[0]]).toEqual([title, Object.values(heads)]);
      const rows = asTexts(sheet!);
      const held = rows.map((row) => [row[heads.indicator], row[heads.id], row[heads.year], row[heads.value]].join("/"));
      const latest = atlas.listed.flatMap(({id, name}) =>
        [...atlas.snapshot(id).latest.values()].map((o) => [name[locale], o.area, o.period ?? "", o.value].join("/"))
      );
      expect(held.length).toBeGreaterThan(3000);
      expect(held.sort()).toEqual(latest.sort());
      const germany = rows.find((row) => row[heads.id] === "DEU");
      expect(germany?.[heads.area]).toBe(locale === "en" ? "Germany" : "Alemania");
    }
  );
});
