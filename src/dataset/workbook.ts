import writeExcelFile from "write-excel-file/node";
import type {CsvValue} from "../tables/writeCsv.ts";

/** A sheet of a workbook: its name, the heads of its columns, and its rows; null is an empty cell. */
export type Sheet = {
  readonly name: string;
  readonly columns: readonly {readonly head: string; /** In characters. */ readonly width: number}[];
  readonly rows: readonly (readonly CsvValue[])[];
};

export const xlsxType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/**
 * A workbook (.xlsx): numbers are numbers in a spreadsheet of any language, texts are texts and never run. The head of each sheet stays in sight.
 * The same sheets give the same bytes: the time of day at which they were packed is taken out.
 */
export async function workbook(sheets: readonly Sheet[]): Promise<Uint8Array<ArrayBuffer>> {
  const written = writeExcelFile(
    sheets.map(({name, columns, rows}) => ({
      sheet: name,
      stickyRowsCount: 1,
      columns: columns.map(({width}) => ({width})),
      data: [columns.map(({head}) => ({value: head, type: String, fontWeight: "bold" as const})), ...rows.map((row) => row.map(cellOf))]
    }))
  );
  return withoutTime(new Uint8Array(await written.toBuffer()));
}

/** An empty text is an empty cell. */
const cellOf = (value: CsvValue): CsvValue => (value === "" ? null : value);

const central = 0x02014b50;
/** Where a record of the central directory has the time of a file, the lengths of what follows it, and the place of the file's own header. */
const at = {time: 12, lengths: [28, 30, 32], header: 42, end: 46};
const timeInHeader = 10;
/** The first day that ZIP knows, 1 January 1980: its time, then its day, two bytes each. */
const noTime = (1 << 5) | 1;

/** Sets the time of every file in a ZIP, which stands twice, to the first day that ZIP knows. */
function withoutTime(zip: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const view = new DataView(zip.buffer);
  const last = zip.length - 22;
  for (let place = view.getUint32(last + 16, true); view.getUint32(place, true) === central;) {
    view.setUint32(place + at.time, noTime << 16, true);
    view.setUint32(view.getUint32(place + at.header, true) + timeInHeader, noTime << 16, true);
    place += at.end + at.lengths.reduce((sum, length) => sum + view.getUint16(place + length, true), 0);
  }
  return zip;
}
