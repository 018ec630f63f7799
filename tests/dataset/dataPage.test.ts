import {localAtlas} from "../../src/atlas/localAtlas.ts";
import {describe, expect, test} from "vitest";
import {locales} from "../../src/model/locale.ts";
import {currentRelease} from "../../src/site/releases.ts";
import {atlas as made} from "../../src/atlas/atlas.ts";
import {citedSources, dataAmounts, fileSize, indicatorFiles, referenceFiles, releaseEntries} from "../../src/dataset/dataPage.ts";
import {citeAtlas} from "../../src/dataset/citeSource.ts";
import {codedColumns} from "../../src/dataset/codedColumns.ts";
import {datasetExamples} from "../../src/dataset/datasetExamples.ts";
import {datasetTable, datasetTables} from "../../src/dataset/datasetTables.ts";
import {languageOf} from "../../src/atlas/language.ts";
import {rawRows} from "../atlas/rawModel.ts";
import {headerOf, rowsIn} from "../reading/tableFaults.ts";

const atlas = made();
const [en, es] = locales.map(languageOf);

describe("what there is to take", () => {
  test("is counted as it stands in the model", () => {
    const rows = atlas.indicators.map(({id}) => rawRows(id));
    const areas = new Set(rows.flat().map(({area}) => area));
    const count = rows.flat().length;
    expect(dataAmounts(localAtlas(atlas, en!))).toContain(
      `${count.toLocaleString("en")} rows of ${rows.length} indicators for ${areas.size} `
    );
    expect(indicatorFiles(atlas.listed, localAtlas(atlas, en!)).map((files) => files.rows)).toEqual(
      atlas.listed.map(({id}) => rawRows(id).length.toLocaleString("en"))
    );
  });
  test("has a file for every table of the data set, and a name in the language", () => {
    const shown = [...indicatorFiles(atlas.indicators, localAtlas(atlas, es!)), ...referenceFiles(localAtlas(atlas, es!))];
    const paths = datasetTables().map(({path}) => `/data/${path}`);
    expect(shown.map(({files}) => files[1]?.href)).toEqual(paths);
    expect(shown.map(({files}) => files[0]?.href)).toEqual(paths.map((path) => path.replace("csv", "xlsx")));
    expect(shown.map(({name}) => name)).toContain("Vejez");
    expect(shown[0]?.files.map(({format}) => format)).toEqual(["XLSX", "CSV", "JSON"]);
  });
  test("sizes are said as one reads them", () => {
    expect([fileSize(1_217_042, en!), fileSize(1_217_042, es!), fileSize(94_400, en!)]).toEqual(["1.2 MB", "1,2 MB", "94 kB"]);
  });
});

describe("columns and codes", () => {
  const columns = codedColumns(es!);
  test("are those of the files, each with a meaning", () => {
    expect(columns.map(({name}) => name)).toEqual(headerOf(datasetTable("old-age").text()));
    expect(columns.filter(({meaning}) => meaning === "")).toEqual([]);
  });
  test("name every code that a file holds", () => {
    const rows = atlas.indicators.flatMap(({id}) => rowsIn(datasetTable(id).text()));
    expect(rows.length).toBeGreaterThan(10_000);
    const used = (column: string) => new Set(rows.map((row) => row[column] ?? "").filter(Boolean));
    const coded = columns.filter(({codes}) => codes.length > 0);
    expect(coded.map(({name}) => name)).toEqual([
      "area_kind",
      "sex",
      "sector",
      "status",
      "quintile",
      "spent_on",
      "residence",
      "age",
      "unit",
      "flag",
      "remark"
    ]);
    for (const {name, codes} of coded)
      expect(
        [...used(name)].filter((code) => !codes.some((known) => known.code === code)),
        name
      ).toEqual([]);
  });
});

describe("one-line examples", () => {
  test.each([undefined, new URL("https://example.org")])("name a file that is there and columns that are in it, at %s", (site) => {
    const paths = datasetTables().map(({path}) => path);
    const header = headerOf(datasetTable("old-age").text());
    for (const {code} of datasetExamples(site, en!)) {
      const file = (/["'](?:https:\/\/example\.org\/data\/)?([a-z][\w/.-]+)["']/.exec(code) ?? [])[1] ?? "";
      expect(file === "observations.parquet" || paths.includes(file), code).toBe(true);
      const named = code.match(/\b(indicator|area_name|area_kind|period|value|sex)\b/g) ?? [];
      expect(named.length).toBeGreaterThan(0);
      expect(named.filter((name) => !header.includes(name))).toEqual([]);
      expect(code).not.toContain("\n");
    }
  });
});

describe("citations and releases", () => {
  test("every source is cited with publisher, edition, licence and address", () => {
    expect(citedSources(localAtlas(atlas, en!)).map(({cite}) => cite)).toEqual(
      atlas.sources.map(
        ({publisher, title, edition, licence, url, notice}) =>
          `${publisher}: ${title}. ${edition.replace(/^./, (first) => first.toUpperCase()).replaceAll(/(\d{4})-(\d{2})\b/g, "$1–$2")}. ${licence}. ${url}${notice ? ` ${notice}` : ""}`
      )
    );
  });
  test("the atlas is cited with its release, and its address where it is known", () => {
    const release = {id: "0123456789", date: "2026-11-21", notes: {en: "", es: ""}};
    expect(citeAtlas(release, undefined, en!)).toMatch(/Data release 0123456789, 21 November 2026\.$/);
    expect(citeAtlas(release, new URL("https://example.org"), es!)).toMatch(
      /0123456789, 21 de noviembre de 2026\. https:\/\/example\.org\/es\/data\/$/
    );
  });
  test("every release can be led to, and says what has moved", () => {
    const [newest] = releaseEntries([currentRelease()], es!);
    expect(newest).toEqual({
      anchor: `release-${currentRelease().id}`,
      href: `/es/data/releases/${currentRelease().id}/`,
      title: expect.stringContaining(currentRelease().id) as string,
      note: currentRelease().notes.es
    });
  });
});
