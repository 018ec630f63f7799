import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import type {Area} from "../../model/area.ts";
import {areaCsv} from "../../site/addresses.ts";
import {finding} from "../../reading/finding.ts";
import {noteWith} from "../../reading/noteWith.ts";
import type {Language} from "../../atlas/language.ts";
import {sexCell} from "../../reading/sexCell.ts";
import {sourceLines} from "../../reading/sourceLines.ts";
import type {TakenFigure, Table} from "../../reading/figure.ts";
import {workNotes} from "./workNotes.ts";
import {isTotal, workRows, type WorkRow} from "./workRows.ts";
import {workTold} from "./workTold.ts";

export type WorkView = {readonly figure: TakenFigure; readonly rows: readonly WorkRow[]};

/** Informal employment of one country: in all, by sector, by status, women and men where published for the same year. */
export function countryWork(area: Area, as: LocalAtlas): WorkView {
  const {work} = as.words.country;
  const rows = workRows(area, as);
  const used = [...new Set(rows.map(({found}) => found.indicator))];
  const sources = sourceLines(used.length > 0 ? used : [as.indicator("informal-employment")], as);
  return {
    rows,
    figure: {
      id: "work",
      ...finding(workTold(rows, as), {place: as.place(area.id), sources}, as),
      subtitle: work.subtitle,
      note: noteWith(
        noteOf(rows, as),
        rows.map(({found}) => found)
      ),
      sources,
      csv: areaCsv(area.id),
      table: workTable(rows, work.caption(area.name[as.locale]), as)
    }
  };
}

/**
 * Where the total is that of the table by sector, that is said; what is to be known of it beside its parts; and where the counts have
 * contributing family workers who are not informal.
 */
function noteOf(rows: readonly WorkRow[], as: LocalAtlas): string {
  const {work} = as.words.country;
  const isInstead = rows.filter(isTotal).some(({found}) => found.indicator.id === "informal-by-sector");
  const isFormal = rows.some(({found: {observation: o}}) => o.status === "familyWorker" && o.value < 100);
  return [isInstead ? work.totalBySector : "", ...workNotes(rows, as), work.note, isFormal ? work.familyWorkers : ""]
    .filter(Boolean)
    .join(" ");
}

/** The rows as a table: all, women, men, year. */
export function workTable(rows: readonly WorkRow[], caption: string, reader: Language): Table {
  const {words} = reader;
  const {work} = words.country;
  const {value, women, men, year} = words.figure;
  return {
    caption,
    columns: [{text: work.group}, ...[value, women, men, year].map((text) => ({text, numeric: true}))],
    rows: rows.map((row) => [
      {text: row.label},
      {text: row.valueText},
      ...[row.sexes.female, row.sexes.male].map((sex) => sexCell(sex, {said: row.found.doubts}, reader)),
      {text: row.found.whenDoubts}
    ])
  };
}
