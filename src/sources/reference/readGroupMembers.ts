import {readCsv} from "../../tables/readCsv.ts";
import type {Complaints} from "../complaints.ts";
import {unique} from "./unique.ts";

/** `data/reference/group-members.csv`: the countries of the groups whose members are listed one by one. */
export function readGroupMembers(
  text: string,
  file: string,
  countryIds: ReadonlySet<string>,
  complaints: Complaints
): ReadonlyMap<string, readonly string[]> {
  const rows = readCsv(text, file, {required: ["group", "iso3"], mayBeEmpty: true});
  unique(rows, ["group", "iso3"], complaints);
  const members = new Map<string, string[]>();
  for (const row of rows) {
    const country = row.cell("iso3");
    if (!countryIds.has(country.text)) complaints.about(country, `unknown country "${country.text}"; known are those of countries.csv`);
    const group = row.text("group");
    members.set(group, [...(members.get(group) ?? []), country.text]);
  }
  return members;
}
