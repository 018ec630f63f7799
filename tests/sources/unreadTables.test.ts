import {describe, expect, test} from "vitest";
import {buildModel} from "../../src/sources/buildModel.ts";
import {Complaints} from "../../src/sources/complaints.ts";
import {modelFiles} from "../../src/sources/modelFiles.ts";
import {tableState} from "../../src/sources/drift/tableState.ts";
import {modelTables} from "../../src/tables/model/modelTables.ts";
import type {Texts} from "../../src/sources/texts.ts";
import {DataError, sayComplaint} from "../../src/model/dataError.ts";
import {fixtureTexts} from "../fixtures/fixtureTexts.ts";

const texts = fixtureTexts();
const standing = modelFiles(buildModel(texts, new Complaints()));

/** All that is said of texts beside the model that stands of the whole ones. */
function said(changed: Texts, complaints = new Complaints()): string[] {
  try {
    buildModel({...changed, standing}, complaints);
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
  }
  return complaints.all.map(sayComplaint);
}
const fileOf = (name: string) => texts.tables.find((table) => table.name === name)!.file;
const withoutTable = (name: string): Texts => ({...texts, tables: texts.tables.filter((table) => table.name !== name)});
const withoutFolder = (folder: string): Texts => ({
  ...texts,
  tables: texts.tables.filter(({source}) => source !== folder),
  cards: texts.cards.filter(({source}) => source !== folder)
});
const names = texts.tables.map(({source, name}) => `${source}/${name}`);
const folders = [...new Set(texts.tables.map(({source}) => source))];

describe("one complaint and no more is of", () => {
  test.each(names)("a table that is gone: %s", (table) => {
    const [source, name] = table.split("/") as [string, string];
    const left = {...texts, tables: texts.tables.filter((one) => one.source !== source || one.name !== name)};
    const {file} = texts.tables.find((one) => one.source === source && one.name === name)!;
    expect(said(left)).toEqual([
      `${file}: there is no such file, and source.json beside it describes it; expected the table, or no word of it there`
    ]);
  });
  test.each(names)("a table that could not be read: %s", (table) => {
    const [source, name] = table.split("/") as [string, string];
    const {file} = texts.tables.find((one) => one.source === source && one.name === name)!;
    const complaints = new Complaints();
    complaints.aboutFile(file, "the file is in UTF-16; expected UTF-8");
    const left = {...texts, tables: texts.tables.filter((one) => one.source !== source || one.name !== name)};
    expect(said(left, complaints)).toEqual([`${file}: the file is in UTF-16; expected UTF-8`]);
  });
  test.each(folders)("a folder that is gone: %s", (folder) => {
    expect(said(withoutFolder(folder))).toEqual([expect.stringContaining(`sources: table gone, 1 against the standing model: ${folder};`)]);
  });
  test.each(folders)("a card that cannot be read: %s", (folder) => {
    const cards = texts.cards.map((card) => (card.source === folder ? {...card, text: `<<<<<<< HEAD\n${card.text}`} : card));
    expect(said({...texts, cards})).toEqual([expect.stringContaining("/source.json: the file is not JSON")]);
  });
});

/** A row that says that a source was taken out of a model on purpose. */
const decidedOf = (was: string) => ({
  source: "reference",
  file: "reference/expected.csv",
  text: `what,of,was,is,why\ntable gone,sources,${was},1-bb,"no longer kept"\n`
});
test("a row about another model decides nothing", () => {
  const told = said({...withoutFolder("ilo-wspr"), expected: [...texts.expected, decidedOf("1-aa")]});
  expect(told.filter((one) => one.includes('no raw table "ilo-wspr/'))).toEqual([]);
  expect(told).toContainEqual(expect.stringContaining("sources: table gone, 1 against the standing model: ilo-wspr;"));
});
test("a folder taken out on purpose leaves all that still asks for it to be told", () => {
  const decided = decidedOf(tableState(standing.get(modelTables.sources.path)!));
  const told = said({...withoutFolder("ilo-wspr"), expected: [...texts.expected, decided]});
  expect(told.filter((one) => one.includes('no raw table "ilo-wspr/')).length).toBeGreaterThan(0);
});
test("a table that its card does not describe any more is told by its rows", () => {
  const cards = texts.cards.map((card) => ({...card, text: card.text.replace(/\s*"c102\.csv": "[^"]*",?/, "")}));
  const told = said({...withoutTable("c102.csv"), cards});
  expect(told.join("\n")).toContain("rows gone, 1 against the standing model: ratifications/c102.csv had ");
  expect(fileOf("c102.csv")).toContain("ratifications");
});
