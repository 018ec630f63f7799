import {execFileSync} from "node:child_process";
import {cpSync, mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, truncateSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {beforeEach, describe, expect, test} from "vitest";
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
    "claims/claims.csv",
    "gwip/employment-injury.csv",
    "ilo-wspr/expenditure.csv",
    "ilo-wspr/pension-contributors.csv",
    "ilostat/EMP_NIFL_SEX_RT_A.csv",
    "ilostat/EMP_NIFL_SEX_STE_RT_A.csv",
    "ilostat/SDG_0131_SEX_SOC_RT_A.csv",
    "ilostat/SDG_0831_SEX_ECO_RT_A.csv",
    "ilostat/SDG_0831_SEX_RT_A_aggregates.csv",
    "microinsurance/microinsurance.csv",
    "ratifications/c102.csv",
    "ratifications/ratifications.csv",
    "schemes/beneficiaries.csv",
    "schemes/schemes.csv",
    "subnational-tun/figures.csv",
    "subnational-tun/measures.csv",
    "un-wpp/population.csv",
    "wbl/maternity.csv",
    "worldbank/WDI.csv"
  ]);
  expect(texts.tables[18]?.file).toBe(join(raw, "worldbank/WDI.csv"));
});
test("a table in another encoding is told, and the others are read", () => {
  writeFileSync(join(raw, "worldbank/WDI.csv"), Buffer.from("Country Name\nCôte d'Ivoire\n", "latin1"));
  writeFileSync(join(raw, "un-wpp/population.csv"), Buffer.from("\uFEFFiso3,year\n", "utf16le"));
  const {texts, said} = read();
  expect(said).toEqual([
    "un-wpp/population.csv: the file is in UTF-16; expected UTF-8",
    "worldbank/WDI.csv: a letter is in another encoding; expected UTF-8"
  ]);
  expect(texts.tables).toHaveLength(17);
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

describe("what lies beside the tables", () => {
  test.each(["WDI.CSV", "WDI.csv.part", "WDI.csv.crdownload", "WDI.xlsx", "WDI.tsv", "notes.md"])("%s is told", (name) => {
    writeFileSync(join(raw, "worldbank", name), "");
    expect(read().said).toEqual([
      `worldbank/${name}: nothing reads this; expected tables, whose names end in .csv in small letters, and source.json`
    ]);
  });
  test("so are a file beside the sources, a folder in one, and a table that is no reference", () => {
    writeFileSync(join(raw, "WDI.csv"), "");
    mkdirSync(join(raw, "worldbank/old"));
    writeFileSync(join(reference, "contries.csv"), "");
    expect(read().said.map((line) => line.replace(/;.*/, ""))).toEqual([
      "WDI.csv: nothing reads this",
      "worldbank/old: nothing reads this",
      expect.stringMatching(/contries\.csv: nothing reads this$/)
    ]);
  });
  test("what a system hides is none of ours", () => {
    for (const place of [raw, join(raw, "worldbank"), reference]) writeFileSync(join(place, ".DS_Store"), "");
    writeFileSync(join(raw, "worldbank/.~lock.WDI.csv"), "");
    expect(read().said).toEqual([]);
  });
});

describe("in the place of a table", () => {
  const table = () => join(raw, "worldbank/WDI.csv");
  test("a link to it is followed, and so is a link to its folder", () => {
    renameSync(join(raw, "worldbank"), join(raw, "../elsewhere"));
    symlinkSync(join(raw, "../elsewhere"), join(raw, "worldbank"));
    renameSync(join(raw, "un-wpp/population.csv"), join(raw, "../heads.csv"));
    symlinkSync(join(raw, "../heads.csv"), join(raw, "un-wpp/population.csv"));
    const {texts, said} = read();
    expect([said, texts.tables.length]).toEqual([[], 19]);
  });
  test.each<[string, () => void, string]>([
    ["a folder", () => mkdirSync(table()), "this is a folder; expected a file"],
    ["a link to nowhere", () => symlinkSync(join(raw, "gone"), table()), "this link leads nowhere"],
    ["a pipe", () => void execFileSync("mkfifo", [table()]), "this is neither a file nor a folder; expected a file"],
    [
      "a file of 3 GB",
      () => (writeFileSync(table(), ""), truncateSync(table(), 3e9)),
      "this holds 3,000 MB; expected 100 MB at the most: cut it to what the atlas reads"
    ]
  ])("%s is told, and the others are read", (_what, put, message) => {
    rmSync(table());
    put();
    const {texts, said} = read();
    expect([said, texts.tables.length]).toEqual([[`worldbank/WDI.csv: ${message}`], 18]);
  });
});
