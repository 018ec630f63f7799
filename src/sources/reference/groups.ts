import {groupKinds, type Group} from "../../model/area.ts";
import {readCsv} from "../../tables/readCsv.ts";
import type {Row} from "../../tables/row.ts";
import type {Complaints} from "../complaints.ts";
import {oneOf, toText} from "../readCell.ts";
import {checkGroups} from "./checkGroups.ts";
import {inLocales, translated} from "./translated.ts";
import {unique} from "./unique.ts";

const layout = {
  required: [
    "id",
    "kind",
    "ilo_code",
    "rule",
    ...inLocales("defined_by"),
    "url",
    "date",
    ...inLocales("note"),
    "ilo_group",
    ...inLocales("name")
  ],
  further: /^(name|defined_by|note)_[a-z]{2}$/
};

export type Groups = {
  readonly groups: readonly Group[];
  /** Group ids by the ILO's codes for its aggregates: X01 → world. */
  readonly iloCodes: ReadonlyMap<string, string>;
  /** What the rules of groups ask of a column of countries.csv: ilo_region → Africa, Americas, … */
  readonly ruled: ReadonlyMap<string, ReadonlySet<string>>;
};

/** What groups are made from. */
type Known = {
  /** The rows that the rules of groups look at. */
  readonly countries: readonly Row[];
  /** The members of groups ruled by list. */
  readonly listed: ReadonlyMap<string, readonly string[]>;
  /** The last year that there was. */
  readonly last: number;
};

/** Reads `data/reference/groups.csv`. */
export function readGroups(text: string, file: string, {countries, listed, last}: Known, complaints: Complaints): Groups {
  const rows = readCsv(text, file, layout);
  unique(rows, ["id"], complaints);
  for (const column of inLocales("name")) unique(rows, [column], complaints);
  const coded = rows.filter((row) => row.text("ilo_code") !== "");
  unique(coded, ["ilo_code"], complaints);
  const groups = rows.map((row) => groupOf(row, countries, listed, complaints));
  checkListed(rows, file, listed, complaints);
  checkGroups(rows, {countries, last}, complaints);
  return {groups, iloCodes: new Map(coded.map((row) => [row.text("ilo_code"), row.text("id")])), ruled: valuesByColumn(rows)};
}

function valuesByColumn(rows: readonly Row[]): Map<string, Set<string>> {
  const rules = rows.map((row) => row.text("rule").split("=")).filter(({length}) => length === 2) as [string, string][];
  return new Map([...Map.groupBy(rules, ([column]) => column)].map(([column, of]) => [column, new Set(of.map(([, value]) => value))]));
}

/** A group with all members of its definition; who of them counts is seen where there are figures. */
function groupOf(row: Row, countries: readonly Row[], listed: ReadonlyMap<string, readonly string[]>, complaints: Complaints): Group {
  const id = row.cell("id");
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id.text)) complaints.about(id, `"${id.text}" is no id; expected words joined by "-"`);
  const isHeld = row.text("rule") !== "";
  const said = (column: string) => toText(row.cell(column), complaints);
  const definition = () => ({
    by: translated(row, "defined_by", complaints),
    url: said("url"),
    date: said("date"),
    note: isNoted(row) ? translated(row, "note", complaints) : null
  });
  return {
    kind: "group",
    id: id.text,
    groupKind: oneOf(groupKinds, row.cell("kind"), complaints) ?? "named",
    name: translated(row, "name", complaints),
    members: isHeld ? [...membersOf(row, countries, listed, complaints)].sort() : [],
    uncounted: [],
    definition: isHeld ? definition() : null,
    iloGroup: row.text("ilo_group") || null
  };
}

const isNoted = (row: Row): boolean => inLocales("note").some((column) => row.text(column) !== "");

/** Members that group-members.csv lists for a group which does not ask for a list, or does not exist, would be lost in silence. */
function checkListed(rows: readonly Row[], file: string, listed: ReadonlyMap<string, readonly string[]>, complaints: Complaints): void {
  const ruled = new Set(rows.filter((row) => row.text("rule") === "list").map((row) => row.text("id")));
  for (const id of listed.keys()) {
    if (!ruled.has(id))
      complaints.aboutFile(file, `group-members.csv lists members of "${id}", but no group of that id has the rule "list"`);
  }
}

/** Members by rule: "*" all countries, "list" those of group-members.csv, "column=value" those whose row says so. */
function membersOf(
  row: Row,
  countries: readonly Row[],
  listed: ReadonlyMap<string, readonly string[]>,
  complaints: Complaints
): readonly string[] {
  const rule = row.cell("rule");
  const [column = "", value] = rule.text.split("=");
  const isMember = (country: Row) => rule.text === "*" || (country.has(column) && country.text(column) === value);
  const members =
    rule.text === "list" ? (listed.get(row.text("id")) ?? []) : countries.filter(isMember).map((country) => country.text("iso3"));
  if (members.length === 0) {
    complaints.about(rule, `"${rule.text}" finds no country; expected *, list, column=value of countries.csv, or a blank cell`);
  }
  return members;
}
