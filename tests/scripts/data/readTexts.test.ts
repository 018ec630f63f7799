import {cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {beforeEach, expect, test} from "vitest";
import {readTexts} from "../../../scripts/data/readTexts.ts";
import {Complaints} from "../../../src/sources/complaints.ts";

let raw: string;
let reference: string;
beforeEach(() => {
  const root = mkdtempSync(join(tmpdir(), "left-out-"));
  [raw, reference] = [join(root, "raw"), join(root, "reference")];
  cpSync("tests/fixtures/raw", raw, {recursive: true});
  cpSync("tests/fixtures/reference", reference, {recursive: true});
});

/** The texts that can be read, and what is said of the others. */
function read() {
  const complaints = new Complaints();
  const texts = readTexts({raw, reference}, complaints);
  return {texts, said: complaints.all.map(({file, message}) => `${file.slice(raw.length + 1)}: ${message}`)};
}

test("tables are read in one order, with the name that complaints call them by", () => {
  const {texts, said} = read();
  expect(said).toEqual([]);
  expect(texts.tables.map(({source, name}) => `${source}/${name}`)).toEqual([
    "ilo-wspr/expenditure.csv",
    "ilo-wspr/pension-contributors.csv",
    "ilostat/EMP_NIFL_SEX_RT_A.csv",
    "ilostat/EMP_NIFL_SEX_STE_RT_A.csv",
    "ilostat/SDG_0131_SEX_SOC_RT_A.csv",
    "ilostat/SDG_0831_SEX_ECO_RT_A.csv",
    "ilostat/SDG_0831_SEX_RT_A_aggregates.csv",
    "ratifications/c102.csv",
    "ratifications/ratifications.csv",
    "un-wpp/population.csv",
    "worldbank/WDI.csv"
  ]);
  expect(texts.tables[10]?.file).toBe(join(raw, "worldbank/WDI.csv"));
});
test("a table in another encoding is told, and the others are read", () => {
  writeFileSync(join(raw, "worldbank/WDI.csv"), Buffer.from("Country Name\nCôte d'Ivoire\n", "latin1"));
  writeFileSync(join(raw, "un-wpp/population.csv"), Buffer.from("\uFEFFiso3,year\n", "utf16le"));
  const {texts, said} = read();
  expect(said).toEqual([
    "un-wpp/population.csv: the file is in UTF-16; expected UTF-8",
    "worldbank/WDI.csv: a letter is in another encoding; expected UTF-8"
  ]);
  expect(texts.tables).toHaveLength(9);
});
test("a folder without its card is told", () => {
  mkdirSync(join(raw, "imf"));
  expect(read().said).toEqual(["imf/source.json: there is no such file"]);
});
test("a reference table that is not there ends the reading", () => {
  rmSync(join(reference, "groups.csv"));
  expect(read).toThrow(`${join(reference, "groups.csv")}: there is no such file`);
});
test("no raw tables at all are told", () => {
  rmSync(raw, {recursive: true});
  const complaints = new Complaints();
  readTexts({raw, reference}, complaints);
  expect(complaints.all.map(({message}) => message)).toEqual(["no tables here; expected a folder for each source"]);
});
