import {readFileSync} from "node:fs";
import Papa from "papaparse";
import {expect, test} from "vitest";
import {atlas} from "../../src/atlas/atlas.ts";
import {localAtlas} from "../../src/atlas/localAtlas.ts";
import {citedSources} from "../../src/dataset/dataPage.ts";
import {dataPackage} from "../../src/dataset/dataPackage.ts";
import {datasetTables} from "../../src/dataset/datasetTables.ts";
import {grantedSources} from "../../src/dataset/grantedSources.ts";
import type {Source} from "../../src/model/source.ts";

const as = localAtlas(atlas(), {locale: "en"});

test("a source that withholds its own publisher has no rows to take away; one that withholds another's has", () => {
  const source = (id: string, withheld?: string[]) => ({id, publisher: "P", ...(withheld ? {withheld} : {})}) as unknown as Source;
  expect(grantedSources([source("a"), source("b", ["P"]), source("c", ["Q"])]).map(({id}) => id)).toEqual(["a", "c"]);
});
test("micro-insurance is cited on the page of data, and in no file, package or list of licences", () => {
  const withheld = as.sources.filter((source) => !grantedSources(as.sources).includes(source));
  expect(withheld.map(({id}) => id)).toEqual([
    "microinsurance",
    "subnational-arm",
    "subnational-ind",
    "subnational-jam",
    "subnational-kaz",
    "subnational-nga"
  ]);
  expect(citedSources(as).map(({name}) => name)).toContain("Microinsurance Network: World Map of Microinsurance");
  const tables = datasetTables();
  expect(tables.flatMap(({sources}) => sources).filter(({id}) => id === "microinsurance")).toEqual([]);
  const state = {id: "a", date: null} as unknown as Parameters<typeof dataPackage>[2];
  expect(JSON.stringify(dataPackage(tables, as.sources, state, undefined))).not.toContain("World Map of Microinsurance");
  // What is counted in the studies is in no table: the column of sources names it nowhere, and no table has its rows.
  for (const table of tables) {
    const {data, meta} = Papa.parse<Record<string, string>>(table.text().replace("\uFEFF", ""), {header: true, skipEmptyLines: true});
    const column = meta.fields?.includes("source") ? "source" : "id";
    expect(
      data.filter((row) => row[column] === "microinsurance"),
      table.name
    ).toEqual([]);
  }
});

test("of national offices the files hold those that grant a licence, whole, and no row of another", () => {
  const figures = Papa.parse<Record<string, string>>(readFileSync("data/model/office-figures.csv", "utf8"), {
    header: true,
    skipEmptyLines: true
  }).data;
  const granted = figures.filter(({source}) => source === "subnational-can");
  const table = datasetTables().find(({name}) => name === "places-within")!;
  const {data} = Papa.parse<Record<string, string>>(table.text().replace("\uFEFF", ""), {header: true, skipEmptyLines: true});
  const keyOf = ({measure, place, period, sex, value}: Record<string, string>) => [measure, place, period, sex, value].join("|");
  expect(granted).toHaveLength(114);
  expect(data.map(keyOf).toSorted()).toEqual(granted.map(keyOf).toSorted());
  expect(table.sources.map(({id}) => id)).toEqual(["subnational-can"]);
  // Places and measures of the other offices are in no file at all.
  const held = figures.filter(({source, level}) => source !== "subnational-can" && level === "subdivision");
  const struck = new Set(held.flatMap(({measure, code}) => [measure!, code!]));
  expect(struck.size).toBeGreaterThan(100);
  for (const {name, text} of datasetTables()) {
    const cells = new Set(text().split(/[,\r\n"]/));
    expect(
      [...struck].filter((one) => cells.has(one)),
      name
    ).toEqual([]);
  }
});
