import Papa from "papaparse";
import {DataError, type Complaint} from "../model/dataError.ts";
import {checkHeader, type Layout} from "./checkHeader.ts";
import {Row} from "./row.ts";

/**
 * The rows of a CSV text, each cell with its place. A byte-order mark, Windows line ends and blank lines are read over.
 * Throws a DataError that holds all that is wrong with the table's shape: header, ragged rows, quotes, nothing in it.
 * With `complain`, ragged rows are told there and left out, so that they do not hide what else is wrong with the table.
 */
export function readCsv(
  text: string,
  file: string,
  columnsOrLayout: Layout | readonly string[],
  complain?: (complaint: Complaint) => void
): Row[] {
  const layout = "required" in columnsOrLayout ? columnsOrLayout : {required: columnsOrLayout};
  const {data, errors} = Papa.parse<string[]>(plainLines(text), {delimiter: ",", newline: "\n", skipEmptyLines: false});
  if (errors.length > 0) throw new DataError([quoteComplaint(errors, file)]);
  const [header, ...body] = data;
  if (header === undefined || data.every(isBlank)) throw new DataError([{file, row: null, column: null, message: "the file is empty"}]);

  const complaints = checkHeader(header, file, layout);
  const columns = new Map(header.map((column, index) => [column, index]));
  const ragged: Complaint[] = [];
  const rows: Row[] = [];
  body.forEach((texts, index) => {
    if (isBlank(texts)) return;
    if (texts.length !== header.length) ragged.push(raggedRow(texts, header, file, index + 2));
    else rows.push(new Row(file, index + 2, columns, texts));
  });
  if (ragged.length + rows.length === 0 && !layout.mayBeEmpty)
    complaints.push({file, row: null, column: null, message: "a header and no rows"});
  if (complain === undefined || complaints.length > 0) raise([...complaints, ...ragged]);
  ragged.forEach((complaint) => complain?.(complaint));
  return rows;
}

/** The text without its byte-order mark, with one kind of line end. */
function plainLines(text: string): string {
  const marked = text.startsWith("\uFEFF") ? text.slice(1) : text;
  return marked.includes("\r") ? marked.replace(/\r\n?/g, "\n") : marked;
}

const isBlank = (texts: readonly string[]): boolean => texts.length === 1 && texts[0] === "";

function raise(complaints: readonly Complaint[]): void {
  if (complaints.length > 0) throw new DataError(complaints);
}

function raggedRow(texts: readonly string[], header: readonly string[], file: string, row: number): Complaint {
  const counted = (n: number) => `${n} ${n === 1 ? "cell" : "cells"}`;
  return {file, row, column: null, message: `${counted(texts.length)} in this row; the header has ${counted(header.length)}`};
}

/** After a quote that goes wrong nothing that follows can be trusted: only the first one is told. */
function quoteComplaint(errors: readonly Papa.ParseError[], file: string): Complaint {
  const first = errors[0];
  const message = first?.code === "MissingQuotes" ? "a quote is opened and never closed" : "a quoted cell goes on after its closing quote";
  return {file, row: first?.row === undefined ? null : first.row + 1, column: null, message};
}
