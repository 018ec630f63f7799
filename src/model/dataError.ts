/** One thing that is wrong with a table: where, what was found, what was expected. */
export type Complaint = {
  readonly file: string;
  /** Row as a spreadsheet numbers it (the header is row 1); null where the whole file is meant. */
  readonly row: number | null;
  readonly column: string | null;
  readonly message: string;
};

/** `data/raw/ilostat/X.csv row 3, sex: unknown code "SEX_O"; known are SEX_T, SEX_F, SEX_M` */
export function sayComplaint({file, row, column, message}: Complaint): string {
  const place = [row === null ? "" : ` row ${row}`, column === null ? "" : `, ${column}`].join("");
  return `${file}${place}: ${message}`;
}

/** All that is wrong in a run, together. */
export class DataError extends Error {
  readonly complaints: readonly Complaint[];
  constructor(complaints: readonly Complaint[]) {
    super(complaints.map(sayComplaint).join("\n"));
    this.name = "DataError";
    this.complaints = complaints;
  }
}
