import type {OfficeDirection, OfficeMeasure} from "../model/officeMeasure.ts";
import {readCsv} from "../tables/readCsv.ts";
import type {ImportContext} from "./importContext.ts";
import {readRows, whole, type ImportResult} from "./importResult.ts";
import {decode, toText} from "./readCell.ts";
import {inLocales, translated} from "./reference/translated.ts";

const directions: Readonly<Record<string, OfficeDirection>> = {"higher is better": "coverage", "higher is worse": "gap", count: "count"};

const columns = ["indicator", "direction", ...["name", "reported_as", "population", "caution"].flatMap(inLocales)];

/** What a national office measures: a row for each, named as the office names it. */
export function officeMeasures(text: string, file: string, {source, complaints}: ImportContext): ImportResult<OfficeMeasure> {
  return readRows(readCsv(text, file, columns, complaints.add), (row) =>
    whole<OfficeMeasure>(row.cell("indicator"), {
      id: toText(row.cell("indicator"), complaints) || undefined,
      name: translated(row, "name", complaints),
      reportedAs: translated(row, "reported_as", complaints),
      population: translated(row, "population", complaints),
      direction: decode(directions, row.cell("direction"), complaints),
      caution: translated(row, "caution", complaints, {mayBeBlank: true}),
      source
    })
  );
}
