import {readFileSync} from "node:fs";
import Papa from "papaparse";
import {expect, test} from "vitest";
import {atlas} from "../../src/atlas/atlas.ts";
import {languageOf} from "../../src/atlas/language.ts";
import {localAtlas} from "../../src/atlas/localAtlas.ts";
import {referenceFiles} from "../../src/dataset/dataPage.ts";
import {makeDatasetTables} from "../../src/dataset/datasetTables.ts";
import {locales} from "../../src/model/locale.ts";

type Row = Record<string, string>;
const parsed = (text: string) => Papa.parse<Row>(text, {header: true, skipEmptyLines: true}).data;
const rowsOf = (file: string) => parsed(readFileSync(`data/reference/${file}.csv`, "utf8"));
const tables = makeDatasetTables(atlas());
const taken = (name: string) => parsed(tables.find((table) => table.name === name)!.text());

test("the pairs to take away are those of the table, reason and account in each language", () => {
  expect(taken("learning-pairs")).toEqual(
    rowsOf("pairs").map((row) => ({
      ...{one: row["one"], other: row["other"], document_url: row["url"]},
      ...Object.fromEntries(
        locales.flatMap((l) => [
          [`why_${l}`, row[`why_${l}`]],
          [`account_${l}`, row[`source_${l}`]]
        ])
      )
    }))
  );
});

test("the accounts to take away are those of the table, each with its document and what kind it is", () => {
  expect(taken("practices")).toEqual(
    rowsOf("practices").map(({area, topic, quality, document, publisher, year, url, ...row}) => ({
      ...{area, topic, evidence: document, publisher, evidence_year: year, document_url: url, quality},
      ...Object.fromEntries(
        locales.flatMap((l) => [
          [`name_${l}`, row[`name_${l}`]],
          [`account_${l}`, row[`text_${l}`]]
        ])
      )
    }))
  );
});

test.each(locales)("the data page leads to both in %s, each with what it is", (locale) => {
  const files = referenceFiles(localAtlas(atlas(), languageOf(locale)));
  for (const name of ["learning-pairs", "practices"]) {
    const found = files.filter((one) => one.files.some(({href}) => href === `/data/${name}.csv`));
    expect(found).toHaveLength(1);
    expect(found[0]?.files.map(({format}) => format)).toEqual(["XLSX", "CSV"]);
    expect(found[0]?.note).toMatch(/CC BY 4\.0[,،] (?:“|«\u00a0?)Left Out(?:”|\u00a0?»)/);
  }
});
