import {
  schemeBranches,
  schemeStrategies,
  servedGroups,
  type Reached,
  type Scheme,
  type ServedGroup,
  type SourceQuality
} from "../model/scheme.ts";
import {readCsv} from "../tables/readCsv.ts";
import type {Row} from "../tables/row.ts";
import type {Complaints} from "./complaints.ts";
import type {ImportContext} from "./importContext.ts";
import {decode, oneOf, toBlank, toList, toNumber, toText} from "./readCell.ts";
import {readRows, whole, type ImportResult} from "./importResult.ts";
import {citedIn, decodeList, schemeId, yearIn} from "./citedIn.ts";

/** Groups are written as one says them; "mothers of seven or more children" is the one that is shorter with us. */
const groups: Readonly<Record<string, ServedGroup>> = {
  ...(Object.fromEntries(servedGroups.map((group) => [spoken(group), group])) as Record<string, ServedGroup>),
  "mothers of seven or more children": "mothers-of-seven"
};

/** What the list has among its groups and is none: who pays for a scheme is not whom it serves. The row then says nothing of that. */
const notServed: readonly string[] = ["contributors and employers"];

const qualities: Readonly<Record<string, SourceQuality>> = {A: "official", B: "study", C: "secondary"};

const branches = Object.fromEntries(schemeBranches.map((branch) => [branch, branch]));

const columns = [
  ...["id", "iso3", "name", "name_local", "branch", "strategy", "groups", "start_year", "end_year"],
  ...["beneficiaries", "beneficiaries_year", "beneficiaries_unit", "source_title", "publisher", "source_year", "quality"]
];

/** The register of schemes: a row for each, with the document it is known from. A row without a country spans several. */
export function schemes(text: string, file: string, {source, taken, complaints, areaOf}: ImportContext): ImportResult<Scheme> {
  return readRows(readCsv(text, file, {required: columns}, complaints.add), (row) => {
    const area = row.text("iso3") === "" ? null : areaOf(row.cell("iso3"));
    if (area === null && row.text("iso3") !== "") return "set aside";
    const at = row.cell("id");
    return whole<Scheme>(at, {
      ...{id: schemeId(at, complaints), area, name: textIn(row, "name", complaints), localName: row.text("name_local")},
      branches: branchesIn(row, complaints),
      strategy: oneOf(schemeStrategies, row.cell("strategy"), complaints),
      groups: servedIn(row, complaints),
      start: yearIn(row.cell("start_year"), taken, complaints),
      end: yearIn(row.cell("end_year"), taken, complaints),
      reached: reachedIn(row, taken, complaints),
      ...citedIn(row, taken, complaints),
      quality: decode(qualities, row.cell("quality"), complaints),
      source
    });
  });
}

function spoken(group: ServedGroup): string {
  return group === "self-employed" ? group : group.replaceAll("-", " ").replace("low income", "low-income");
}

/** The groups of a row that a scheme serves. */
function servedIn(row: Row, complaints: Complaints): ServedGroup[] | undefined {
  const cell = row.cell("groups");
  const served = toList(cell).filter((text) => !notServed.includes(text));
  return decodeList(groups, {...cell, text: served.join(";")}, complaints);
}

/** A text that must be there; undefined after a complaint. */
const textIn = (row: Row, column: string, complaints: Complaints): string | undefined => toText(row.cell(column), complaints) || undefined;

const branchesIn = (row: Row, complaints: Complaints) =>
  row.text("branch") === "" ? decode(branches, row.cell("branch"), complaints) && [] : decodeList(branches, row.cell("branch"), complaints);

/** The count in the row of the scheme: with its unit, or none of its cells says anything. */
function reachedIn(row: Row, taken: number, complaints: Complaints): Reached | null | undefined {
  const [count, unit] = [row.cell("beneficiaries"), row.cell("beneficiaries_unit")];
  const year = row.cell("beneficiaries_year");
  if (count.text === "") return toBlank(unit, complaints) && toBlank(year, complaints) && null;
  const said = {count: toNumber(count, complaints), unit: toText(unit, complaints), year: yearIn(year, taken, complaints)};
  return said.count === undefined || said.unit === "" || said.year === undefined ? undefined : (said as Reached);
}
