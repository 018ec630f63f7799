import type {Annotation} from "../../model/annotation.ts";
import type {Dimension} from "../../model/dimension.ts";
import type {Indicator} from "../../model/indicator.ts";
import {remarks} from "../../model/remark.ts";
import {readCsv} from "../../tables/readCsv.ts";
import type {Cell, Row} from "../../tables/row.ts";
import type {Complaints} from "../complaints.ts";
import {toYear} from "../readCell.ts";
import {readSeries} from "../series.ts";
import {inLocales, translated} from "./translated.ts";
import {unique} from "./unique.ts";

export type Known = {readonly indicators: ReadonlySet<string>; readonly areas: ReadonlySet<string>};

/** The id in a cell, which must be known by then. */
export function knownId(cell: Cell, ids: ReadonlySet<string>, complaints: Complaints): string {
  if (!ids.has(cell.text)) complaints.about(cell, `unknown ${cell.column} "${cell.text}"; known are the ids of the reference tables`);
  return cell.text;
}

type Annotations = {readonly annotations: readonly Annotation[]; readonly annotationRows: readonly Row[]};

/** `data/reference/annotations.csv`: a blank field means any, but not all of them may be blank. */
export function readAnnotations(
  text: string,
  file: string,
  {all, ...known}: Known & {readonly all: readonly Indicator[]},
  complaints: Complaints
): Annotations {
  const about = ["indicator", "area", "period", "breakdown"];
  const annotationRows = readCsv(text, file, {
    required: [...about, ...inLocales("text")],
    optional: ["remark"],
    further: /^text_[a-z]{2}$/
  });
  unique(annotationRows, [...about, ...inLocales("text")], complaints);
  const annotations = annotationRows.map((row): Annotation => {
    const [indicator, area, period] = [row.cell("indicator"), row.cell("area"), row.cell("period")];
    if (!indicator.text && !area.text && !period.text)
      complaints.about(indicator, "indicator, area and period are all blank; expected one of them at least");
    const splits = all.find(({id}) => id === indicator.text)?.splits;
    return {
      indicator: indicator.text === "" ? null : knownId(indicator, known.indicators, complaints),
      area: area.text === "" ? null : knownId(area, known.areas, complaints),
      period: period.text === "" ? null : (toYear(period, complaints) ?? null),
      ...breakdownIn(row.cell("breakdown"), splits, complaints),
      ...(row.has("remark") ? remarkIn(row.cell("remark"), complaints) : {}),
      text: translated(row, "text", complaints)
    };
  });
  return {annotations, annotationRows};
}

/** A remark in the publisher's words, as a code of ours; nothing where the cell is blank. */
function remarkIn(cell: Cell, complaints: Complaints): Pick<Annotation, "remark"> {
  if (cell.text === "") return {};
  const remark = remarks.find((known) => known === cell.text);
  if (remark !== undefined) return {remark};
  complaints.about(cell, `unknown remark "${cell.text}"; known are ${remarks.filter(Boolean).join(", ")}`);
  return {};
}

/** "function:total", as a series has it; nothing where a note is about a total and its parts alike. */
function breakdownIn(cell: Cell, splits: readonly Dimension[] | undefined, complaints: Complaints): Pick<Annotation, "breakdown"> {
  if (cell.text === "") return {};
  const found = readSeries(`note=${cell.text}`);
  if (typeof found === "string") {
    complaints.about(cell, found);
    return {};
  }
  const foreign = (Object.keys(found.breakdown) as Dimension[]).filter((dimension) => splits && !splits.includes(dimension));
  if (foreign.length > 0) {
    const expected = [...(splits ?? []), "a blank cell"].join(", ");
    complaints.about(cell, `the indicator is not broken down by "${foreign.join(", ")}"; expected ${expected}`);
  }
  return {breakdown: found.breakdown};
}
