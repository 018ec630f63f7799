import type {Country} from "../../model/area.ts";
import {readCsv} from "../../tables/readCsv.ts";
import type {Row} from "../../tables/row.ts";
import type {Complaints} from "../complaints.ts";
import {decode} from "../readCell.ts";
import {inLocales, translated} from "./translated.ts";
import {unique} from "./unique.ts";

const facts = ["m49_region", "m49_subregion", "m49_intermediate", "ldc", "lldc", "sids"];
const layout = {
  required: ["iso3", ...inLocales("short"), "wb_income_fy27", "ilo_region", "ilo_subregion", "un_member"],
  optional: ["iso2", "iso_numeric", ...inLocales("name"), "wb_region", ...facts],
  further: /^short_[a-z]{2}$/
};

export type Countries = {readonly countries: readonly Country[]; readonly countryRows: readonly Row[]};

/** `data/reference/countries.csv`: the countries, and their rows, by whose columns groups are made. */
export function readCountries(text: string, file: string, complaints: Complaints): Countries {
  const rows = readCsv(text, file, layout);
  unique(rows, ["iso3"], complaints);
  const countries = rows.map((row): Country => {
    const iso3 = row.cell("iso3");
    if (!/^[A-Z]{3}$/.test(iso3.text)) complaints.about(iso3, `"${iso3.text}" is no country code; expected three capitals`);
    return {
      kind: "country",
      id: iso3.text,
      name: translated(row, "short", complaints),
      incomeGroup: groupId(row.text("wb_income_fy27")),
      region: groupId(row.text("ilo_region")),
      subregion: groupId(row.text("ilo_subregion")),
      unMember: decode({0: false, 1: true}, row.cell("un_member"), complaints) ?? false
    };
  });
  return {countries, countryRows: rows};
}

/** The id of a group by its publisher's name: "Northern, Southern and Western Europe" → "northern-southern-and-western-europe"; null for a blank. */
export function groupId(name: string): string | null {
  return name === "" ? null : name.toLowerCase().replace(/[^a-z0-9]+/g, "-");
}

/** The columns that say which groups a country is in, and by whose rules that is decided: an ILO sub-region may be a region whole. */
const decided = {wb_income_fy27: ["wb_income_fy27"], ilo_region: ["ilo_region"], ilo_subregion: ["ilo_subregion", "ilo_region"]};

/** Complains of a country whose income group, region or sub-region is not, to the letter, what the rule of a group asks for. */
export function checkGroupsOf({countryRows}: Countries, ruled: ReadonlyMap<string, ReadonlySet<string>>, complaints: Complaints): void {
  for (const [column, rules] of Object.entries(decided)) {
    const asked = new Set(rules.flatMap((rule) => [...(ruled.get(rule) ?? [])]));
    for (const cell of countryRows.map((row) => row.cell(column))) {
      if (cell.text === "" || asked.has(cell.text)) continue;
      complaints.about(cell, `no group asks for "${cell.text}"; expected ${[...asked].join("; ")}, or a blank cell`);
    }
  }
}
