import type {Code} from "../model/dimension.ts";
import type {Observation} from "../model/observation.ts";
import {readCsv} from "../tables/readCsv.ts";
import type {ImportContext} from "./importContext.ts";
import {decode, toNumber} from "./readCell.ts";
import {found, readRows, type ImportResult} from "./importResult.ts";

/** The editions of the World Social Protection Report that we know the vocabulary of. */
const reports = {"2020-22": "2020-22", "2024-26": "2024-26"};

const functions: Record<string, Code<"function">> = {
  total_excluding_health: "total",
  children: "children",
  working_age: "workingAge",
  old_age: "oldAge",
  health: "health",
  total_including_health: "totalWithHealth"
};

/**
 * Annex tables of the ILO's World Social Protection Report: a row per area and report, the value in a column named for what it is a share of.
 * They print "latest available year" and no year, so the observations carry the report as edition and no period.
 */
export function wspr(text: string, file: string, desk: ImportContext): ImportResult<Observation> {
  const {source, series, complaints, areaOf} = desk;
  const rows = readCsv(text, file, {required: ["ref_area", "report", ...series.codes], optional: ["function"]}, complaints.add);
  return readRows(rows, (row) => {
    const columns = series.codes.filter((column) => row.text(column) !== "");
    if (columns.length === 0) return [];
    const area = areaOf(row.cell("ref_area"));
    if (area === null) return "set aside";
    const edition = decode(reports, row.cell("report"), complaints);
    const part = row.has("function") ? decode(functions, row.cell("function"), complaints) : "total";
    return columns.flatMap((column) => {
      const claim = series.find(column);
      const at = row.cell(column);
      return found(at, {
        indicator: claim?.indicator,
        area,
        period: null,
        edition,
        breakdown: claim && part && {...claim.breakdown, function: part},
        value: toNumber(at, complaints),
        flag: "normal",
        remark: "",
        source
      });
    });
  });
}
