import type {SchemeCount} from "../model/schemeCount.ts";
import {readCsv} from "../tables/readCsv.ts";
import type {ImportContext} from "./importContext.ts";
import {toNumber, toText} from "./readCell.ts";
import {readRows, whole, type ImportResult} from "./importResult.ts";
import {citedIn, schemeId, yearIn} from "./citedIn.ts";

const columns = ["id", "year", "beneficiaries", "unit", "source_title", "publisher", "source_year"];

/** Counts of schemes: a row for each, with its unit and the document it stands in; a year that the document does not give is blank. */
export function schemeCounts(text: string, file: string, {source, taken, complaints}: ImportContext): ImportResult<SchemeCount> {
  return readRows(readCsv(text, file, {required: columns}, complaints.add), (row) =>
    whole<SchemeCount>(row.cell("id"), {
      scheme: schemeId(row.cell("id"), complaints),
      year: yearIn(row.cell("year"), taken, complaints),
      count: toNumber(row.cell("beneficiaries"), complaints),
      unit: toText(row.cell("unit"), complaints) || undefined,
      ...citedIn(row, taken, complaints),
      source
    })
  );
}
