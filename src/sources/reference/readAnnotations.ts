import type {Annotation} from "../../model/annotation.ts";
import {readCsv} from "../../tables/readCsv.ts";
import type {Cell} from "../../tables/row.ts";
import type {Complaints} from "../complaints.ts";
import {toYear} from "../readCell.ts";
import {readSeries} from "../series.ts";
import {inLocales, translated} from "./translated.ts";

export type Known = {readonly indicators: ReadonlySet<string>; readonly areas: ReadonlySet<string>};

/** The id in a cell, which must be known by then. */
export function knownId(cell: Cell, ids: ReadonlySet<string>, complaints: Complaints): string {
  if (!ids.has(cell.text)) complaints.about(cell, `unknown ${cell.column} "${cell.text}"; known are the ids of the reference tables`);
  return cell.text;
}

/** `data/reference/annotations.csv`: a blank field means any. */
export function readAnnotations(text: string, file: string, known: Known, complaints: Complaints): Annotation[] {
  const rows = readCsv(text, file, {
    required: ["indicator", "area", "period", "breakdown", ...inLocales("text")],
    further: /^text_[a-z]{2}$/,
    mayBeEmpty: true
  });
  return rows.map((row) => {
    const [indicator, area, period] = [row.cell("indicator"), row.cell("area"), row.cell("period")];
    return {
      indicator: indicator.text === "" ? null : knownId(indicator, known.indicators, complaints),
      area: area.text === "" ? null : knownId(area, known.areas, complaints),
      period: period.text === "" ? null : (toYear(period, complaints) ?? null),
      ...breakdownIn(row.cell("breakdown"), complaints),
      text: translated(row, "text", complaints)
    };
  });
}

/** "function:total", as a series has it; nothing where a note is about a total and its parts alike. */
function breakdownIn(cell: Cell, complaints: Complaints): Pick<Annotation, "breakdown"> {
  if (cell.text === "") return {};
  const found = readSeries(`note=${cell.text}`);
  if (typeof found !== "string") return {breakdown: found.breakdown};
  complaints.about(cell, found);
  return {};
}
