import {readCsv} from "../../tables/readCsv.ts";
import type {Complaints} from "../complaints.ts";
import {checkAddress} from "./checkAddress.ts";
import {locales} from "../../model/locale.ts";
import type {Row} from "../../tables/row.ts";
import {inLocales, translated} from "./translated.ts";

/** The areas that have a page, with the members of groups; and the last year that there was. */
type Known = {readonly areas: ReadonlyMap<string, readonly string[]>; readonly last: number};

/**
 * `data/reference/pairs.csv`: two different areas that have a page, neither within the other, each pair once, whichever stands first; with a reason, and whose account of it
 * that is.
 */
export function checkPairs(text: string, file: string, {areas, last}: Known, complaints: Complaints): void {
  const columns = ["one", "other", ...inLocales("why"), ...inLocales("source"), "url"];
  const rows = readCsv(text, file, {required: columns, further: /^(why|source)_[a-z]{2}$/});
  const met = new Map<string, number>();
  for (const row of rows) {
    const [one, other] = [row.cell("one"), row.cell("other")];
    for (const cell of [one, other]) {
      if (!areas.has(cell.text))
        complaints.about(
          cell,
          `unknown country or group "${cell.text}"; known are those of countries.csv, and of groups.csv where they have members`
        );
    }
    for (const [group, member] of [
      [one, other],
      [other, one]
    ] as const)
      if (isWithin(member.text, group.text, areas))
        complaints.about(member, `"${member.text}" belongs to "${group.text}"; expected two that can learn from each other`);
    if (one.text === other.text) complaints.about(other, `"${other.text}" is the same area; expected another`);
    const pair = [one.text, other.text].sort().join("/");
    const earlier = met.get(pair);
    if (earlier !== undefined) complaints.about(other, `"${pair}" stands in row ${earlier} already; expected each pair once`);
    met.set(pair, row.row);
    translated(row, "why", complaints);
    translated(row, "source", complaints);
    checkYears(row, last, complaints);
    checkAddress(row.cell("url"), complaints);
  }
}

/** Whether an area, or all of its members, are members of a group. */
function isWithin(area: string, group: string, areas: Known["areas"]): boolean {
  const [own = [], members = []] = [areas.get(area), areas.get(group)];
  return area !== group && (members.includes(area) || (own.length > 0 && own.every((id) => members.includes(id))));
}

const yearsIn = (text: string): string => (text.match(/\b(19|20)\d\d\b/g) ?? []).sort().join(", ");

/** An account is of the same years in every language, and of none to come. */
function checkYears(row: Row, last: number, complaints: Complaints): void {
  const [first, ...others] = locales.map((locale) => row.cell(`source_${locale}`));
  const ahead = yearsIn(first!.text)
    .split(", ")
    .filter((year) => Number(year) > last);
  if (ahead.length > 0) complaints.about(first!, `an account of ${ahead.join(", ")}; expected none after ${last}`);
  for (const cell of others) {
    const [expected, there] = [yearsIn(first!.text), yearsIn(cell.text)];
    if (cell.text !== "" && there !== expected)
      complaints.about(cell, `the years are ${there || "none"} here; expected ${expected || "none"}, as in another language`);
  }
}
