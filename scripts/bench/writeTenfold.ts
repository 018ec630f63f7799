import {cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {readCsv} from "../../src/tables/readCsv.ts";
import {type Row} from "../../src/tables/row.ts";
import {writeCsv} from "../../src/tables/writeCsv.ts";

/** Generated tables for measuring only: the real rows, and nine times again under made-up codes, each marked as generated. */
export type Folders = {readonly raw: string; readonly reference: string};

const copies = 9;
const codeColumns = ["ref_area", "iso3", "Country Code", "area", "code"];
const nameColumns = /^(short_..|name|name_en|Country Name)$/;
/** Other codes of a country, of which the made-up ones have none. */
const otherCodes = /^iso(2|_numeric)$/;
const anything = {required: [], further: /./s, mayBeEmpty: true};

const read = (file: string): Row[] => readCsv(readFileSync(file, "utf8"), file, anything);
const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
const threeLetters = letters.flatMap((a) => letters.flatMap((b) => letters.map((c) => a + b + c)));

/** Country code → its nine made-up ones, none of which any table uses. `same` names other codes of the same country (KOS is XKX). */
export function madeUpCodes(
  countries: readonly string[],
  used: ReadonlySet<string>,
  same: ReadonlyMap<string, string>
): Map<string, string[]> {
  const free = threeLetters.filter((code) => !used.has(code)).values();
  const made = new Map(countries.map((code) => [code, Array.from({length: copies}, () => free.next().value ?? "")]));
  for (const [other, code] of same) made.set(other, made.get(code) ?? []);
  return made;
}

/** The rows of a table, and of each row about a country its copies: another code, a name that says what it is. */
export function multiply(rows: readonly Row[], made: ReadonlyMap<string, readonly string[]>): Record<string, string>[] {
  const columns = rows[0]?.columns ?? [];
  const codeColumn = codeColumns.find((column) => columns.includes(column));
  const plain = rows.map((row) => Object.fromEntries(columns.map((column) => [column, row.text(column)])));
  if (codeColumn === undefined) return plain;
  const copied = plain.flatMap((row) =>
    (made.get(row[codeColumn] ?? "") ?? []).map((code) => ({
      ...row,
      ...Object.fromEntries(
        columns.filter((column) => nameColumns.test(column)).map((column) => [column, `Generated ${code} of ${row[column]}`])
      ),
      ...Object.fromEntries(columns.filter((column) => otherCodes.test(column)).map((column) => [column, ""])),
      [codeColumn]: code
    }))
  );
  return [...plain, ...copied];
}

const csvIn = (folder: string): string[] =>
  readdirSync(folder, {recursive: true, encoding: "utf8"}).filter((file) => file.endsWith(".csv"));

/** Writes tables ten times as large into `to`, a folder outside data/. Returns where they are. */
export function writeTenfold(from: Folders, to: string): Folders {
  const there = {raw: join(to, "raw"), reference: join(to, "reference")};
  const countries = read(join(from.reference, "countries.csv")).map((row) => row.text("iso3"));
  const same = new Map(read(join(from.reference, "area-aliases.csv")).map((row) => [row.text("code"), row.text("id")]));
  const setAside = read(join(from.reference, "set-aside.csv")).map((row) => row.text("code"));
  const made = madeUpCodes(countries, new Set([...countries, ...same.keys(), ...setAside]), same);
  for (const part of ["raw", "reference"] as const) {
    cpSync(from[part], there[part], {recursive: true});
    for (const file of csvIn(from[part])) {
      // Who belongs to a named group, and what is called by another code, stays as it is.
      if (/(area-aliases|set-aside|group-members|annotations)\.csv$/.test(file)) continue;
      const rows = read(join(from[part], file));
      mkdirSync(join(there[part], file, ".."), {recursive: true});
      writeFileSync(join(there[part], file), writeCsv(rows[0]?.columns ?? [], multiply(rows, made)));
    }
  }
  return there;
}
