import type {GroupKind} from "../../model/area.ts";
import type {Row} from "../../tables/row.ts";
import type {Complaints} from "../complaints.ts";
import {isPlainDate} from "../isPlainDate.ts";
import {isWebAddress} from "../isWebAddress.ts";
import {unique} from "./unique.ts";

/** Complains of rows of groups.csv that read well one by one, and do not go together or lead nowhere. */
export function checkGroups(
  rows: readonly Row[],
  {countries, last}: {readonly countries: readonly Row[]; readonly last: number},
  complaints: Complaints
): void {
  checkIds(rows, countries, complaints);
  checkDefinitions(rows, last, complaints);
  checkIloGroups(rows, complaints);
  checkKinds(rows, complaints);
}

/** How the members of a kind of group are found. */
const rulesOf: Readonly<Record<GroupKind, RegExp>> = {
  world: /^\*$/,
  income: /^wb_income_/,
  region: /^ilo_region=/,
  subregion: /^ilo_subregion=/,
  cross: /^$/,
  status: /^(ldc|lldc|sids)=1$/,
  named: /^(list|m49_[a-z]+=.+)$/
};

/** The kind of a group and its rule go together; there is one world; the ILO's aggregates have codes of their own. */
function checkKinds(rows: readonly Row[], complaints: Complaints): void {
  unique(
    rows.filter((row) => row.text("kind") === "world"),
    ["kind"],
    complaints
  );
  unique(
    rows.filter((row) => row.text("rule").includes("=")),
    ["rule"],
    complaints
  );
  for (const row of rows) {
    const [kind, rule, code] = [row.cell("kind"), row.cell("rule"), row.cell("ilo_code")];
    const known = rulesOf[kind.text as GroupKind];
    if (known !== undefined && !known.test(rule.text)) {
      complaints.about(kind, `"${kind.text}" with the rule "${rule.text}"; expected a rule like ${known.source}`);
    }
    if (code.text !== "" && !/^X[0-9A][0-9]$/.test(code.text)) {
      complaints.about(code, `"${code.text}" is no code of the ILO's aggregates; expected one like X01, or a blank cell`);
    }
  }
}

/** Addresses tell areas by their ids in lower case. */
function checkIds(rows: readonly Row[], countries: readonly Row[], complaints: Complaints): void {
  const taken = new Map(countries.map((country) => [country.text("iso3").toLowerCase(), country.text("iso3")]));
  for (const id of rows.map((row) => row.cell("id"))) {
    const country = taken.get(id.text);
    if (country !== undefined) complaints.about(id, `"${id.text}" is the country ${country} in lower case; expected an id of no country`);
  }
}

/** A blank cell is told of where a definition is asked for. */
function checkDefinitions(rows: readonly Row[], last: number, complaints: Complaints): void {
  for (const row of rows) {
    const [date, url] = [row.cell("date"), row.cell("url")];
    if (date.text !== "" && !isPlainDate(date.text))
      complaints.about(date, `"${date.text}" is no date; expected YYYY, YYYY-MM or YYYY-MM-DD`);
    else if (Number.parseInt(date.text, 10) > last)
      complaints.about(date, `"${date.text}" is to come; expected a date of ${last} or before`);
    if (url.text !== "" && !isSecure(url.text))
      complaints.about(url, `"${url.text}" is no address to link to; expected one that begins with https://`);
  }
}

const isSecure = (text: string): boolean => text.startsWith("https:") && isWebAddress(text);

/** The ILO's aggregate that a group with members names is another group, without members of its own, and stands beside one group only. */
function checkIloGroups(rows: readonly Row[], complaints: Complaints): void {
  const byId = new Map(rows.map((row) => [row.text("id"), row]));
  const naming = rows.filter((row) => row.text("ilo_group") !== "");
  unique(naming, ["ilo_group"], complaints);
  for (const row of naming) {
    const cell = row.cell("ilo_group");
    const expected = "expected a group without members, or a blank cell";
    const named = byId.get(cell.text);
    if (!named) complaints.about(cell, `no group has the id "${cell.text}"; expected one of groups.csv, or a blank cell`);
    else if (row.text("rule") === "") complaints.about(cell, `"${cell.text}" stands beside a group without members; expected a blank cell`);
    else if (named === row) complaints.about(cell, `"${cell.text}" is the group itself; ${expected}`);
    else if (named.text("rule") !== "") complaints.about(cell, `"${cell.text}" has members of its own; ${expected}`);
  }
}
