import Papa from "papaparse";
import {expect, test} from "vitest";
import {atlas} from "../../src/atlas/atlas.ts";
import {localAtlas} from "../../src/atlas/localAtlas.ts";
import {schemeCountsTable} from "../../src/dataset/schemeCountsTable.ts";
import {schemesTable} from "../../src/dataset/schemesTable.ts";

const as = localAtlas(atlas(), {locale: "en"});
const rowsOf = (text: string) => Papa.parse<Record<string, string>>(text.replace("\uFEFF", ""), {header: true, skipEmptyLines: true}).data;

test("rows of publishers that grant no licence are shown, and in no file", () => {
  const withheld = as.sources.find(({id}) => id === "schemes")!.withheld!;
  const barred = as.schemes.filter(({publisher}) => withheld.includes(publisher));
  expect(withheld).toEqual(["Microinsurance Network / UNDP"]);
  expect(barred.map(({id}) => id)).toEqual(["wld-micro"]);
  const texts = [schemesTable(as), schemeCountsTable(as)].map((table) => table.text());
  for (const text of texts) {
    const rows = rowsOf(text);
    expect(rows.filter(({publisher = ""}) => withheld.includes(publisher))).toEqual([]);
    expect(rows.filter(({id, scheme}) => barred.some((one) => one.id === (scheme ?? id)))).toEqual([]);
  }
  expect(rowsOf(texts[0]!)).toHaveLength(301);
});
test("every count that a page shows can be taken, those of the register's own rows too", () => {
  const rows = rowsOf(schemeCountsTable(as).text());
  expect(rows.some(({scheme, count}) => scheme === "rwa-cbhi" && count === "7900000")).toBe(true);
  expect(rows).toHaveLength(497 + 13 - 1);
  expect(rows.filter(({count, unit}) => count === "" || unit === "")).toEqual([]);
  expect(rows.find(({scheme, year}) => scheme === "jam-path" && year === "")?.count).toBe("266119");
});
