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

/** "Northern, Southern and Western Europe" → "northern-southern-and-western-europe"; null for a blank. */
function groupId(name: string): string | null {
  return name === "" ? null : name.toLowerCase().replace(/[^a-z0-9]+/g, "-");
}

/** Complains of a country whose income group, region or sub-region is not among the groups. */
export function checkGroupsOf({countries, countryRows}: Countries, groupIds: ReadonlySet<string>, complaints: Complaints): void {
  const columns = {incomeGroup: "wb_income_fy27", region: "ilo_region", subregion: "ilo_subregion"} as const;
  countries.forEach((country, index) => {
    for (const [key, column] of Object.entries(columns) as [keyof typeof columns, string][]) {
      const id = country[key];
      if (id !== null && !groupIds.has(id)) {
        complaints.about(countryRows[index]!.cell(column), `no group has the id "${id}"; expected one of groups.csv, or a blank cell`);
      }
    }
  });
}
