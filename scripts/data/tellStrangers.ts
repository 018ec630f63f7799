import {readdirSync, statSync} from "node:fs";
import {join, posix} from "node:path";
import {expectedFile} from "../../src/sources/findings/readExpected.ts";
import type {Complaints} from "../../src/sources/complaints.ts";
import {referenceTables} from "../../src/sources/reference/readReference.ts";

/** Its tables, and what is expected of them. */
const inReference = new Set([...referenceTables.map((name) => `${name}.csv`), expectedFile]);

/** Names in a folder but for those that systems hide (".DS_Store"), in one order. */
export const namesIn = (folder: string): string[] =>
  readdirSync(folder)
    .filter((name) => !name.startsWith("."))
    .sort();

/** Complains of a file that nobody reads, where only those expected may lie. */
export const tellStranger = (path: readonly string[], expected: string, complaints: Complaints): undefined =>
  complaints.aboutFile(posix.join(...path), `nothing reads this; expected ${expected}`);

export const isFolder = (path: string): boolean => statSync(path, {throwIfNoEntry: false})?.isDirectory() === true;

/** Complains of everything beside the tables that nobody reads: a download under another name, say, while the old one is still read. */
export function tellStrangers({raw, reference}: {readonly raw: string; readonly reference: string}, complaints: Complaints): void {
  const tell = (path: readonly string[], expected: string) => tellStranger(path, expected, complaints);
  if (isFolder(raw)) {
    for (const name of namesIn(raw)) {
      if (isFolder(join(raw, name))) tellWithin([raw, name], tell);
      else tell([raw, name], "a folder for each source, and nothing beside them");
    }
  }
  if (!isFolder(reference)) return;
  for (const name of namesIn(reference)) if (!inReference.has(name)) tell([reference, name], `${[...inReference].join(", ")} and nothing beside them`);
}

function tellWithin(folder: readonly [string, string], tell: (path: readonly string[], expected: string) => void): void {
  const isRead = (name: string) => name === "source.json" || name.endsWith(".csv");
  const names = namesIn(join(...folder)).filter((name) => !isRead(name));
  for (const name of names) tell([...folder, name], "tables, whose names end in .csv in small letters, and source.json");
}
