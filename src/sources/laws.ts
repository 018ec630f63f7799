import type {FirstLawRemark, Law, LawBranch, ProgrammeState, ProgrammeType} from "../model/law.ts";
import {readCsv} from "../tables/readCsv.ts";
import type {Cell} from "../tables/row.ts";
import type {Complaints} from "./complaints.ts";
import type {ImportContext} from "./importContext.ts";
import {decode, toList, toNumber, toYear} from "./readCell.ts";
import {readRows, whole, type ImportResult} from "./importResult.ts";

/** The list that each source is, as its rows name it, and the branch that it is of. */
const lists: Readonly<Record<string, {readonly list: string; readonly branch: string; readonly is: LawBranch}>> = {
  gwip: {list: "GWIP v3.1 / long v1.1", branch: "employment-injury", is: "work-injury"},
  wbl: {list: "World Bank WBL 1.0 (2024 edition)", branch: "maternity", is: "maternity"}
};

const states: Record<string, ProgrammeState> = {1: "inForce", 0: "none", "": "unknown"};

const types: Record<string, ProgrammeType> = {
  "social insurance": "socialInsurance",
  "employer liability": "employerLiability",
  "compulsory insurance": "compulsoryInsurance",
  "provident fund": "providentFund",
  "public: government administers 100% of maternity leave benefits (social insurance or state budget)": "publicLeave",
  "employer liability or mixed (government does not administer 100% of benefits)": "employerOrMixedLeave"
};

/** The first law of all was Austria's, of 1854. */
const firstYear = 1854;
/** The series on maternity begins here: what was law by then may be older. */
const seriesBegins = "<=1970";

const columns = [
  "iso3",
  "branch",
  "has_programme",
  "programme_type",
  "year",
  "first_law_year",
  "legal_coverage_pct_labour_force",
  "source"
];

/** Lists of laws: a row per country. What a list does not know is a blank cell, and stays one. */
export function laws(text: string, file: string, {source, taken, complaints, areaOf}: ImportContext): ImportResult<Law> {
  const {list = "", branch = "", is} = lists[source] ?? {};
  const bounds = {first: firstYear, last: taken};
  return readRows(readCsv(text, file, columns, complaints.add), (row) => {
    const area = areaOf(row.cell("iso3"));
    if (area === null) return "set aside";
    decode({[list]: list}, row.cell("source"), complaints);
    const coverage = row.cell("legal_coverage_pct_labour_force");
    return whole<Law>(row.cell("branch"), {
      area,
      branch: decode({[branch]: is}, row.cell("branch"), complaints),
      state: decode(states, row.cell("has_programme"), complaints),
      types: typesOf(row.cell("programme_type"), complaints),
      year: orNull(row.cell("year"), (cell) => toYear(cell, complaints, bounds)),
      ...firstLawOf(row.cell("first_law_year"), bounds, complaints),
      coverage: orNull(coverage, (cell) => toNumber(cell, complaints)),
      source
    });
  });
}

const orNull = (cell: Cell, read: (cell: Cell) => number | undefined): number | null | undefined => (cell.text === "" ? null : read(cell));

/** The types of a cell. */
function typesOf(cell: Cell, complaints: Complaints): ProgrammeType[] | undefined {
  const all = toList(cell).map((text) => decode(types, {...cell, text: text.trim()}, complaints));
  return all.some((type) => type === undefined) ? undefined : (all as ProgrammeType[]);
}

type Since = {readonly firstLaw: number | null | undefined; readonly remark: FirstLawRemark};

function firstLawOf(cell: Cell, bounds: {first: number; last: number}, complaints: Complaints): Since {
  if (cell.text === seriesBegins) return {firstLaw: Number(seriesBegins.slice(2)), remark: "orEarlier"};
  return {firstLaw: orNull(cell, (one) => toYear(one, complaints, bounds)), remark: ""};
}
