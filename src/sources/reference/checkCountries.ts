import {inLocales} from "./translated.ts";
import type {Row} from "../../tables/row.ts";
import type {Complaints} from "../complaints.ts";
import {decode} from "../readCell.ts";
import {unique} from "./unique.ts";

const marks = ["ldc", "lldc", "sids", "un_member"];
const codes = ["iso2", "iso_numeric"];
const areas = ["m49_region", "m49_subregion", "m49_intermediate", "ilo_region", "ilo_subregion", "wb_region"];

/** Regions by what lies in them: each of the latter lies in one of the former. */
const within = {m49_subregion: "m49_region", m49_intermediate: "m49_subregion", ilo_subregion: "ilo_region"};

/** Complains of rows of countries.csv that read well one by one, and do not go together. */
export function checkCountries(rows: readonly Row[], complaints: Complaints): void {
  const has = (column: string): boolean => rows.every((row) => row.has(column));
  for (const column of marks.filter(has)) {
    for (const row of rows) decode({0: false, 1: true}, row.cell(column), complaints);
  }
  const named = ["name_en", ...(rows[0]?.columns.filter((column) => /^short_[a-z]{2}$/.test(column)) ?? [])];
  for (const column of [...codes, ...named].filter(has)) {
    const filled = rows.filter((row) => row.text(column) !== "");
    unique(filled, [column], complaints);
  }
  for (const column of areas.filter(has)) checkSpellings(rows, column, complaints);
  for (const [part, whole] of Object.entries(within)) if (has(part) && has(whole)) checkWithin(rows, part, whole, complaints);
  checkTongues(rows, complaints);
}

/** A name that differs from another in capitals, signs or blanks only is the same name, misspelt; the rarer spelling is told. */
function checkSpellings(rows: readonly Row[], column: string, complaints: Complaints): void {
  const folded = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
  const alike = Map.groupBy(rows, (row) => folded(row.text(column)));
  for (const group of alike.values()) {
    const spellings = [...Map.groupBy(group, (row) => row.text(column))].sort(([, one], [, other]) => other.length - one.length);
    const [usual] = spellings[0]!;
    for (const row of spellings.slice(1).flatMap(([, rare]) => rare)) {
      complaints.about(row.cell(column), `"${row.text(column)}" is spelt "${usual}" elsewhere; expected one spelling`);
    }
  }
}

function checkWithin(rows: readonly Row[], part: string, whole: string, complaints: Complaints): void {
  for (const [name, group] of Map.groupBy(rows, (row) => row.text(part))) {
    const wholes = [...Map.groupBy(group, (row) => row.text(whole))].sort(([, one], [, other]) => other.length - one.length);
    const [usual] = wholes[0]!;
    for (const row of wholes.slice(1).flatMap(([, rare]) => rare)) {
      complaints.about(row.cell(whole), `"${name}" lies in "${usual}" elsewhere, in "${row.text(whole)}" here; expected one`);
    }
  }
}

/** Names in two languages that are the same for nearly all countries were not translated. */
function checkTongues(rows: readonly Row[], complaints: Complaints): void {
  for (const row of rows.filter((one) => one.has("short_ar") && !/^$|\p{Script=Arabic}/u.test(one.text("short_ar"))))
    complaints.about(row.cell("short_ar"), `"${row.text("short_ar")}" has no Arabic letter; expected the name in Arabic`);
  const [first, ...others] = inLocales("short");
  for (const column of others) {
    const same = rows.filter((row) => row.text(column) === row.text(first!));
    if (rows.length < 20 || same.length < rows.length * 0.6) continue;
    complaints.about(same[0]!.cell(column), `${same.length} of ${rows.length} names are those of ${first}; expected names in the language`);
  }
}
