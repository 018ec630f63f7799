import type {Observation} from "../model/observation.ts";
import type {Atlas} from "../atlas/atlas.ts";
import {codedColumns} from "./codedColumns.ts";
import {dictionarySheet} from "./dictionarySheet.ts";
import {downloadColumns, downloadRow, type DownloadColumn} from "./downloadRow.ts";
import {workbook} from "./workbook.ts";

/** Columns of longer texts, in characters. */
const widths: Partial<Record<DownloadColumn, number>> = {indicator: 22, area_name: 28, denominator: 28, note: 60, source: 40};
const usual = 12;

/** Observations as a workbook for spreadsheets: the rows and columns of the CSV, and beside them what columns and codes mean. */
export function observationsWorkbook(observations: readonly Observation[], atlas: Atlas): Promise<Uint8Array<ArrayBuffer>> {
  const rows = observations.map((o) => downloadRow(o, atlas));
  return workbook([
    {
      name: "data",
      columns: downloadColumns.map((head) => ({head, width: widths[head] ?? usual})),
      rows: rows.map((row) => downloadColumns.map((column) => row[column]))
    },
    dictionarySheet(codedColumns)
  ]);
}
