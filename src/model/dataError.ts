import {plainSigns} from "./plainSigns.ts";

/** One thing that is wrong with a table: where, what was found, what was expected. */
export type Complaint = {
  readonly file: string;
  /** Row as a spreadsheet numbers it (the header is row 1); null where the whole file is meant. */
  readonly row: number | null;
  readonly column: string | null;
  readonly message: string;
};

/** Tables are other people's: what is told of a cell is told in plain signs. `data/raw/ilostat/X.csv row 3, sex: unknown code "SEX_O"; known are SEX_T, SEX_F, SEX_M` */
export function sayComplaint({file, row, column, message}: Complaint): string {
  const place = [row === null ? "" : ` row ${row}`, column === null ? "" : `, ${column}`].join("");
  return plainSigns(`${file}${place}: ${message}`);
}

/** How many complaints of one cause are told in full. */
const examples = 3;

/** Complaints of one cause: about one column of one file, in the same words but for what is quoted or counted. */
const causeOf = ({file, column, message}: Complaint): string =>
  [file, /^\d{4}$/.test(column ?? "") ? "year" : column, message.replace(/"[^"]*"|\S*\/\S*|\d+([.,]\d+)*|\b[A-Z]{3}\b/g, "…")].join("\n");

/** The complaints by their causes, in the order in which each cause is met first. */
export const causesOf = (complaints: readonly Complaint[]): (readonly Complaint[])[] => [...Map.groupBy(complaints, causeOf).values()];

/** A line for each complaint; of one cause no more than three, and how many there are. */
export const sayComplaints = (complaints: readonly Complaint[]): string =>
  causesOf(complaints)
    .flatMap((alike) => {
      const more = alike.length - examples;
      const lines = alike.slice(0, examples).map(sayComplaint);
      return more > 0 ? [...lines, `  … and ${more} more like these in ${alike[0]!.file}`] : lines;
    })
    .join("\n");

/** All that is wrong in a run, together. */
export class DataError extends Error {
  readonly complaints: readonly Complaint[];
  constructor(complaints: readonly Complaint[]) {
    super(sayComplaints(complaints));
    this.name = "DataError";
    this.complaints = complaints;
  }
}
