import {existsSync, readdirSync} from "node:fs";
import {join} from "node:path";
import type {Texts} from "../../src/sources/texts.ts";
import type {Complaints} from "../../src/sources/complaints.ts";
import type {RawTable} from "../../src/sources/rawTable.ts";
import {expectedFile, type ExpectedTable} from "../../src/sources/findings/readExpected.ts";
import {referenceTables, type ReferenceTable, type Table} from "../../src/sources/reference/readReference.ts";
import {readTable} from "./readTable.ts";
import {isFolder, tellStrangers} from "./tellStrangers.ts";

export type Folders = {readonly raw: string; readonly reference: string};

/**
 * Reads the folders of raw and reference tables. A file that is missing or cannot be read is a complaint; so is what nobody reads, and a
 * raw folder with nothing in it. Links are followed.
 */
export function readTexts({raw, reference}: Folders, complaints: Complaints): Texts {
  const tables: RawTable[] = [];
  const cards: (Table & {source: string})[] = [];
  const expected: ExpectedTable[] = [];
  const expect = (folder: string, source: string, path: string[]) => {
    const table = existsSync(join(folder, ...path)) ? readTable(folder, path, complaints) : undefined;
    if (table) expected.push({source, ...table});
  };
  for (const source of foldersIn(raw, complaints)) {
    const names = readdirSync(join(raw, source)).filter((name) => name.endsWith(".csv") && !name.startsWith(".") && name !== expectedFile);
    for (const name of names.sort()) {
      const table = readTable(raw, [source, name], complaints);
      if (table) tables.push({source, name, ...table});
    }
    const card = readTable(raw, [source, "source.json"], complaints);
    if (card) cards.push({source, ...card});
    expect(raw, source, [source, expectedFile]);
  }
  expect(reference, "reference", [expectedFile]);
  tellStrangers({raw, reference}, complaints);
  const read = referenceTables.map((name) => [name, readTable(reference, [`${name}.csv`], complaints)] as const);
  if (read.some(([, table]) => table === undefined)) throw complaints.asError();
  return {tables, cards, expected, reference: Object.fromEntries(read) as Record<ReferenceTable, Table>};
}

function foldersIn(raw: string, complaints: Complaints): string[] {
  const folders = isFolder(raw) ? readdirSync(raw).filter((name) => !name.startsWith(".") && isFolder(join(raw, name))) : [];
  if (folders.length === 0) complaints.aboutFile(raw, "no tables here; expected a folder for each source");
  return folders.sort();
}
