import {expect, test} from "vitest";
import {buildModel} from "../../src/sources/buildModel.ts";
import type {Texts} from "../../src/sources/texts.ts";
import {Complaints} from "../../src/sources/complaints.ts";
import {fixtureTexts, withReference} from "../fixtures/fixtureTexts.ts";

const texts = fixtureTexts();

/** What is said of texts, without their folder. */
function said(from: Texts): string {
  try {
    buildModel(from, new Complaints());
    return "";
  } catch (error) {
    return (error as Error).message.replaceAll("tests/fixtures/", "");
  }
}

test.each(["imf", "toString", "constructor"])("a folder that no importer reads is told: %s", (source) => {
  const table = {source, name: "t.csv", file: `raw/${source}/t.csv`, text: "a\n1\n"};
  expect(said({...texts, tables: [...texts.tables, table]})).toBe(
    `raw/${source}/t.csv: no importer reads this folder; known are ilostat, ilo-wspr, worldbank, un-wpp, ratifications, schemes, gwip, wbl, claims, microinsurance, subnational`
  );
});
test("a table that no indicator names is told", () => {
  const wspr = texts.tables.find(({source}) => source === "ilo-wspr");
  const table = {...wspr!, name: "more.csv", file: "raw/ilo-wspr/more.csv"};
  expect(said({...texts, tables: [...texts.tables, table]})).toContain(
    "raw/ilo-wspr/more.csv: no indicator names this table; expected a row of indicators.csv, or no such file"
  );
});
test("a series that none of its tables holds is told", () => {
  const asked = withReference(texts, "indicators", (text) => text.replace("EMP_NIFL_SEX_RT;SDG", "EMP_NIFL_SEX_RT;EMP_NIFL_SEX_NB;SDG"));
  expect(said(asked)).toMatch(/^reference\/indicators.csv row \d+, series: none of its tables holds EMP_NIFL_SEX_NB$/);
});
test("a table that cannot be read is not asked for its series as well", () => {
  const broken = texts.tables.map((table) => (table.name === "WDI.csv" ? {...table, text: ""} : table));
  expect(said({...texts, tables: broken})).toBe("raw/worldbank/WDI.csv: the file is empty");
});
test("each table is reported when it is done, with its values counted", () => {
  const heard: string[] = [];
  buildModel(texts, new Complaints(), {onTable: ({table, values}) => void heard.push(`${table} ${values}`)});
  expect(heard).toHaveLength(19);
  expect(heard).toContain("WDI.csv 22");
  expect(heard).toContain("population.csv 80");
  expect(heard).toContain("c102.csv 3");
});
