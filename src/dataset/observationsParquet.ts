import {parquetWriteBuffer} from "hyparquet-writer";
import {perAtlas} from "../atlas/perAtlas.ts";
import type {CsvValue} from "../tables/writeCsv.ts";
import {downloadColumns, downloadRow, type DownloadColumn} from "./downloadRow.ts";

export const parquetType = "application/vnd.apache.parquet";

/** Columns of numbers; the others are texts. */
const types: Partial<Record<DownloadColumn, "INT32" | "DOUBLE">> = {period: "INT32", value: "DOUBLE"};
/** Columns that may be blank: there, a blank is no text but nothing. */
const blank: readonly DownloadColumn[] = ["period", "edition", "remark", "note"];

/** All observations of all indicators in one Parquet file, with the columns of the CSV files. The same data give the same bytes. */
export const observationsParquet = perAtlas((atlas): Uint8Array<ArrayBuffer> => {
  const rows = [...atlas.observations.values()].flat().map((o) => downloadRow(o, atlas));
  const columnData = downloadColumns.map((name) => ({
    name,
    data: rows.map((row) => cellOf(row[name])),
    type: types[name] ?? ("STRING" as const),
    nullable: blank.includes(name)
  }));
  return new Uint8Array(parquetWriteBuffer({columnData, rowGroupSize: rows.length, createdBy: "Left Out"}));
});

const cellOf = (value: CsvValue): CsvValue => (value === "" ? null : value);
