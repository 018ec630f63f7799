import type {FirstLawRemark, Law, LawBranch, ProgrammeState, ProgrammeType} from "../model/law.ts";
import {readCsv} from "../tables/readCsv.ts";
import type {Cell} from "../tables/row.ts";
import type {Complaints} from "./complaints.ts";
import type {ImportContext} from "./importContext.ts";
import {decodeList} from "./citedIn.ts";
import {decode, toNumber, toYear} from "./readCell.ts";
import {readRows, whole, type ImportResult} from "./importResult.ts";

/** The first law of all was Austria's, of 1854. */
const firstYear = 1854;

/** A source as its rows name it, the branch that it is of, and what its programmes may be. */
type List = {
  readonly list: string;
  readonly branch: string;
  readonly is: LawBranch;
  readonly types: Readonly<Record<string, ProgrammeType>>;
  /** Where its series begins, if it has one: what was law by then may be older, and is written "<=1970". */
  readonly begins?: number;
};

const lists: Readonly<Record<string, List>> = {
  gwip: {
    ...{list: "GWIP v3.1 / long v1.1", branch: "employment-injury", is: "work-injury"},
    types: {
      "social insurance": "socialInsurance",
      "employer liability": "employerLiability",
      "compulsory insurance": "compulsoryInsurance",
      "provident fund": "providentFund"
    }
  },
  wbl: {
    ...{list: "World Bank WBL 1.0 (2024 edition)", branch: "maternity", is: "maternity", begins: 1970},
    types: {
      "public: government administers 100% of maternity leave benefits (social insurance or state budget)": "publicLeave",
      "employer liability or mixed (government does not administer 100% of benefits)": "employerOrMixedLeave"
    }
  }
};

const states: Record<string, ProgrammeState> = {1: "inForce", 0: "none", "": "unknown"};

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
  const {list, branch, is, types, begins} = lists[source]!;
  return readRows(readCsv(text, file, columns, complaints.add), (row) => {
    const area = areaOf(row.cell("iso3"));
    if (area === null) return "set aside";
    decode({[list]: list}, row.cell("source"), complaints);
    const coverage = row.cell("legal_coverage_pct_labour_force");
    return whole<Law>(row.cell("branch"), {
      area,
      branch: decode({[branch]: is}, row.cell("branch"), complaints),
      state: decode(states, row.cell("has_programme"), complaints),
      types: decodeList(types, row.cell("programme_type"), complaints),
      year: yearOf(row.cell("year"), {first: firstYear, last: taken}, complaints),
      ...firstLawOf(row.cell("first_law_year"), {begins, taken}, complaints),
      coverage: coverage.text === "" ? null : toNumber(coverage, complaints),
      source
    });
  });
}

const yearOf = (cell: Cell, bounds: {first: number; last: number}, complaints: Complaints): number | null | undefined =>
  cell.text === "" ? null : toYear(cell, complaints, bounds);

type Since = {readonly firstLaw: number | null | undefined; readonly remark: FirstLawRemark};

/** Where a series begins somewhere, no year before that can be known from it. */
function firstLawOf(cell: Cell, {begins, taken}: {begins: number | undefined; taken: number}, complaints: Complaints): Since {
  if (begins !== undefined && cell.text === `<=${begins}`) return {firstLaw: begins, remark: "orEarlier"};
  return {firstLaw: yearOf(cell, {first: begins === undefined ? firstYear : begins + 1, last: taken}, complaints), remark: ""};
}
